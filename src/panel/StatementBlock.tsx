import type { JSX } from 'react';

import type { Statement } from '../model/record.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectStatement } from '../store/view-actions.ts';
import { QuotationBlock } from '../ui/QuotationBlock.tsx';
import { SideDot } from '../ui/SideDot.tsx';
import { hueOf } from './actor-hue.ts';
import { sourceName } from './source-name.ts';
import { ShowInSource } from './SourceWords.tsx';
import { FurtherSpeaker, SpeakerName } from './SpeakerName.tsx';
import styles from './StatementBlock.module.css';

/** A statement in a list: the words, who said them, how and where, and the way to the article. */
export function StatementBlock({ statement }: { readonly statement: Statement }): JSX.Element {
  const index = useRecordIndex();
  const { directness, medium, parts } = statement;
  const speaker = statement.speaker?.actor;
  const hue = hueOf(speaker ? index.actorsById.get(speaker) : undefined, index);
  const document = index.documentsById.get(statement.document);
  const first = parts[0];
  const details = [
    medium === 'unknown' ? null : medium,
    document ? sourceName(document) : null,
  ].filter((detail) => detail !== null);
  return (
    <QuotationBlock
      parts={parts.map(({ words }) => words)}
      isParaphrase={directness === 'paraphrase'}
      hue={hue}
    >
      <SideDot hue={hue} />
      <SpeakerName speaker={statement.speaker} />
      {statement.alsoBy?.map((actor) => (
        <FurtherSpeaker key={actor} actor={actor} />
      ))}
      <button
        type="button"
        className={styles['directness']}
        title="All about this statement"
        onClick={() => selectStatement(statement.id)}
      >
        {directness}
      </button>
      <span>{details.join(' · ')}</span>
      {first && <ShowInSource citation={first} />}
    </QuotationBlock>
  );
}
