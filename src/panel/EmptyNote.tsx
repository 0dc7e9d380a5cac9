import type { JSX } from 'react';

import { clearFilter } from '../store/view-actions.ts';
import styles from './EmptyNote.module.css';

interface EmptyNoteProps {
  /** Whether there would be some without the filters. */
  readonly hasAny: boolean;
  /** What there is none of: "statement". */
  readonly what: string;
}

/** Why a list is empty, and the nearest thing to do. */
export function EmptyNote({ hasAny, what }: EmptyNoteProps): JSX.Element {
  if (!hasAny) return <p className={styles['empty']}>No {what} was found in these articles.</p>;
  return (
    <p className={styles['empty']}>
      No {what} passes the filters.{' '}
      <button type="button" onClick={clearFilter}>
        Clear the filters
      </button>
    </p>
  );
}
