import { useState, type JSX } from 'react';

import { formatCount } from '../ui/format-count.ts';
import styles from './UseFirst.module.css';

/** The beginning of a long list, and the button that shows more of it; null once all is shown. */
export interface FirstOfList<Item> {
  readonly shown: readonly Item[];
  readonly more: JSX.Element | null;
}

/** So many are shown at first, and with every press of the button. */
export function useFirst<Item>(items: readonly Item[], atOnce: number): FirstOfList<Item> {
  const [most, setMost] = useState(atOnce);
  const left = items.length - most;
  return {
    shown: items.slice(0, most),
    more:
      left > 0 ? (
        <button type="button" className={styles['more']} onClick={() => setMost(most + atOnce)}>
          Show {Math.min(left, atOnce)} more of {formatCount(left)}
        </button>
      ) : null,
  };
}
