import { lazy, Suspense, type JSX } from 'react';

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

/** Why a list is empty, and the nearest thing to do. */
export function EmptyNote(props: EmptyNoteProps): JSX.Element {
  if (!props.hasAny) {
    return <p className={styles['empty']}>No {props.what} was found in these articles.</p>;
  }
  return (
    <Suspense fallback={<p className={styles['empty']}>No {props.what} passes the filters.</p>}>
      <LoosenFilters of={props.what} />
    </Suspense>
  );
}
