import { useMemo, type JSX } from 'react';

import { cutAtMatches } from './match.ts';
import styles from './SearchDialog.module.css';

interface MarkedProps {
  readonly text: string;
  /** The folded words that were found. */
  readonly terms: ReadonlySet<string>;
}

/** A text with what was found in it marked. */
export function Marked({ text, terms }: MarkedProps): JSX.Element {
  const stretches = useMemo(() => cutAtMatches(text, terms), [text, terms]);
  return (
    <>
      {stretches.map(({ start, words, isFound }) =>
        isFound ? (
          <mark key={start} className={styles['found']}>
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </>
  );
}
