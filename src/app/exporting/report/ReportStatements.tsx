import type { JSX } from 'react';

import type { Statement } from '../../../model/record.ts';
import { speakerName } from '../../../record/exports/statement-table.ts';
import type { ReportOutline } from '../../../record/exports/report-outline.ts';
import { describeDate } from '../../../record/words/describe-date.ts';
import type { RecordIndex } from '../../../store/record-index.ts';
import { SourceMark } from './SourceMark.tsx';
import styles from './report.module.css';

interface ReportStatementsProps {
  readonly statements: readonly Statement[];
  readonly index: RecordIndex;
  readonly outline: ReportOutline;
  /** Says when; beside an event that goes without saying. */
  readonly isDated?: boolean;
}

/** What was said, in its words; what is a paraphrase has no marks around it and says so. */
export function ReportStatements(props: ReportStatementsProps): JSX.Element {
  const { statements, index, outline, isDated = false } = props;
  return (
    <>
      {statements.map(({ id, parts, speaker, directness, date, document }) => {
        const words = parts.map((part) => part.words).join(' … ');
        const isParaphrase = directness === 'paraphrase';
        return (
          <figure key={id} className={styles['said']}>
            <blockquote>{isParaphrase ? words : `“${words}”`}</blockquote>
            <figcaption>
              {speaker ? speakerName(index, speaker) : 'Speaker not named'}
              {isParaphrase && ', in the words of the article'}
              {isDated && date && `, ${describeDate(date)}`}{' '}
              <SourceMark number={outline.numberOf.get(document)} />
            </figcaption>
          </figure>
        );
      })}
    </>
  );
}
