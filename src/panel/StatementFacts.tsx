import type { JSX, ReactNode } from 'react';

import type { EditMarks } from '../model/reading.ts';
import type { Statement } from '../model/record.ts';
import { speakersOf } from '../record/speakers-of.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { explainDirectness } from '../record/words/directness-words.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { ActorChip } from './ActorChip.tsx';
import { sourceLine } from './source-name.ts';
import { SourceWords } from './SourceWords.tsx';
import styles from './StatementStep.module.css';

/** All that is known of a statement beside its words, each with the words that say so. */
export function StatementFacts({ statement }: { readonly statement: Statement }): JSX.Element {
  const { documentsById } = useRecordIndex();
  const { speaker, chain, cue, directness, medium, date, edits, about } = statement;
  const document = documentsById.get(statement.document);
  const signs = signsOf(edits);
  return (
    <dl className={styles['facts']}>
      <Fact term="Speaker, as printed">
        {speaker ? (
          <SourceWords citation={speaker.citation}>“{speaker.citation.words}”</SourceWords>
        ) : (
          'not named'
        )}
      </Fact>
      {speaker?.actor && (
        <Fact term="Taken for">
          {speakersOf(statement).map((one) => (
            <ActorChip key={one} actor={one} />
          ))}
        </Fact>
      )}
      {cue && (
        <Fact term="Told with">
          <SourceWords citation={cue}>“{cue.words}”</SourceWords>
        </Fact>
      )}
      {chain.length > 0 && (
        <Fact term="Second hand, through">
          {chain.map(({ citation }) => (
            <SourceWords key={citation.start} citation={citation}>
              “{citation.words}”
            </SourceWords>
          ))}
        </Fact>
      )}
      <Fact term="How">
        {explainDirectness(directness)}
        {medium === 'unknown' ? '' : ` · ${medium}`}
      </Fact>
      <Fact term="When">{date ? describeDate(date) : 'not known'}</Fact>
      <Fact term="Source">{document ? sourceLine(document) : statement.document}</Fact>
      {signs.length > 0 && <Fact term="As printed">{signs.join('; ')}</Fact>}
      {about.length > 0 && (
        <Fact term="To or about" className={styles['people']}>
          {about.map((id) => (
            <ActorChip key={id} actor={id} />
          ))}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function Fact({ term, className, children }: FactProps): JSX.Element {
  return (
    <>
      <dt>{term}</dt>
      <dd className={className}>{children}</dd>
    </>
  );
}

/** What the print shows of changes to the words, a clause each. */
function signsOf({ brackets, ellipsis, unbalanced }: EditMarks): readonly string[] {
  return [
    brackets ? 'words in brackets were put in' : '',
    ellipsis ? 'words were left out' : '',
    unbalanced ? 'the quotation marks do not match' : '',
  ].filter((sign) => sign !== '');
}
