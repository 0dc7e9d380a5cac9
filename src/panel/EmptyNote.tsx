import { lazy, Suspense, type JSX } from 'react';

import { useVisible } from '../store/hooks.ts';
import styles from './EmptyNote.module.css';

const LoosenFilters = lazy(async () => {
  const { LoosenFilters: loaded } = await import('./LoosenFilters.tsx');
  return { default: loaded };
});

type EmptyNoteProps =
  | {
      /** There would be some without the filters. */
      readonly hasAny: true;
      readonly what: 'event' | 'statement';
    }
  | {
      readonly hasAny: false;
      /** What there is none of: "statement by this actor". */
      readonly what: string;
    };

/**
 * Why a list is empty, and the nearest thing to do. Where the filters let nothing at all through, the
 * sentence of what is shown offers that already.
 */
export function EmptyNote({ hasAny, what }: EmptyNoteProps): JSX.Element {
  const { events, statements } = useVisible();
  if (!hasAny) return <p className={styles['empty']}>No {what} was found in these articles.</p>;
  const filtered = <p className={styles['empty']}>No {what} passes the filters.</p>;
  if (events.length + statements.length === 0) return filtered;
  return (
    <Suspense fallback={filtered}>
      <LoosenFilters of={what} />
    </Suspense>
  );
}
