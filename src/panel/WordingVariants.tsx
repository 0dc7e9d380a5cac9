import type { JSX } from 'react';

import type { Statement } from '../model/record.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectStatement } from '../store/view-actions.ts';
import { sourceName } from './source-name.ts';
import { ShowInSource } from './SourceWords.tsx';
import { diffWords, onlyIn, type DiffRun } from './word-diff.ts';
import styles from './WordingVariants.module.css';

interface WordingVariantsProps {
  readonly statement: Statement;
  readonly variants: readonly Statement[];
}

/** The same words as told by others, side by side, what differs marked and said. */
export function WordingVariants({ statement, variants }: WordingVariantsProps): JSX.Element {
  return (
    <>
      {variants.map((variant) => (
        <Pair key={variant.id} here={statement} there={variant} />
      ))}
    </>
  );
}

function Pair({
  here,
  there,
}: {
  readonly here: Statement;
  readonly there: Statement;
}): JSX.Element {
  const diff = diffWords(wordsOf(here), wordsOf(there));
  return (
    <div className={styles['pair']}>
      <Wording statement={here} runs={diff.here} place="here" />
      <Wording statement={there} runs={diff.there} place="there" />
      <p className={styles['told']}>
        {tellOnly('here', diff.here)} {tellOnly('there', diff.there)}
      </p>
    </div>
  );
}

interface WordingProps {
  readonly statement: Statement;
  readonly runs: readonly DiffRun[];
  readonly place: 'here' | 'there';
}

function Wording({ statement, runs, place }: WordingProps): JSX.Element {
  const { documentsById } = useRecordIndex();
  const document = documentsById.get(statement.document);
  const [first] = statement.parts;
  return (
    <figure className={styles['wording']}>
      <figcaption>
        {place === 'here' ? 'This one' : 'The other'}
        {document && `: ${sourceName(document)}`}
      </figcaption>
      <blockquote data-paraphrase={statement.directness === 'paraphrase' || undefined}>
        {runs.map(({ at, words, isShared }) => (
          <span key={at}>{isShared ? words : <mark>{shorten(words)}</mark>} </span>
        ))}
      </blockquote>
      {place === 'there' && (
        <p>
          <button type="button" onClick={() => selectStatement(statement.id)}>
            {statement.directness}
          </button>
          {first && <ShowInSource citation={first} />}
        </p>
      )}
    </figure>
  );
}

/** More words than these in a row that only one has are cut in the middle. */
const MOST_IN_A_ROW = 14;
const KEPT_AT_AN_END = 5;

function shorten(words: string): string {
  const all = words.split(' ');
  if (all.length <= MOST_IN_A_ROW) return words;
  const [first, last] = [all.slice(0, KEPT_AT_AN_END), all.slice(-KEPT_AT_AN_END)];
  return `${first.join(' ')} … ${last.join(' ')}`;
}

function wordsOf({ parts }: Statement): string {
  return parts.map(({ words }) => words).join(' … ');
}

/** "Only here: “We”, “There is no way back.”"; that nothing is, where both share all words. */
function tellOnly(place: string, runs: readonly DiffRun[]): string {
  const only = onlyIn(runs).map((words) => `“${shorten(words)}”`);
  return only.length === 0 ? `Nothing is only ${place}.` : `Only ${place}: ${only.join(', ')}.`;
}
