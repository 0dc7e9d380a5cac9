import type { JSX } from 'react';

import { describeDay } from '../record/words/describe-day.ts';
import { setAsOf } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import styles from './overview.module.css';

/** Says that later articles do not count, and lets them count again. */
export function AsOfNote(): JSX.Element | null {
  const asOf = useViewStore((state) => state.asOf);
  if (asOf === null) return null;
  return (
    <p className={styles['asOfNote']}>
      As reported by <strong>{describeDay(asOf)}</strong>: later articles do not count.{' '}
      <button type="button" onClick={() => setAsOf(null)}>
        Count all
      </button>
    </p>
  );
}
