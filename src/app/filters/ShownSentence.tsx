import { lazy, Suspense, useState, type JSX, type PointerEvent } from 'react';

import { EMPTY_FILTER } from '../../model/record-filter.ts';
import { isAsking } from '../../record/filter/filter-parts.ts';
import { useFilter, useRecordIndex, useVisible } from '../../store/hooks.ts';
import { clearFilter, restoreFilter, type ChosenFilter } from '../../store/view-actions.ts';
import { useViewStore } from '../../store/view-store.ts';
import { describeAmount } from './describe-shown.ts';
import styles from './ShownSentence.module.css';

const ChosenWords = lazy(async () => {
  const { ChosenWords: loaded } = await import('./ChosenWords.tsx');
  return { default: loaded };
});

const LoosenFilters = lazy(async () => {
  const { LoosenFilters: loaded } = await import('../../panel/LoosenFilters.tsx');
  return { default: loaded };
});

/** What is shown, in a plain sentence, the way back to everything, and where nothing is, the way out. */
export function ShownSentence(): JSX.Element {
  const index = useRecordIndex();
  const filter = useFilter();
  const asOf = useViewStore((state) => state.asOf);
  const visible = useVisible();
  const [cleared, setCleared] = useState<ChosenFilter | null>(null);
  const isFiltered = asOf !== null || isAsking(filter);
  const isEmpty = visible.events.length + visible.statements.length === 0;
  const canUndo = cleared !== null && filter === EMPTY_FILTER && !isFiltered;

  function clear(): void {
    setCleared({ filter, asOf });
    clearFilter();
  }
  function undo(): void {
    if (cleared) restoreFilter(cleared);
  }

  return (
    <>
      <p className={styles['sentence']}>
        <span role="status" onPointerEnter={tellAll}>
          {describeAmount(visible, index)}
          <Suspense>{isFiltered && <ChosenWords />}</Suspense>
        </span>
        {(isFiltered || canUndo) && (
          <>
            {' · '}
            <button type="button" onClick={canUndo ? undo : clear}>
              {canUndo ? 'undo' : 'clear'}
            </button>
          </>
        )}
      </p>
      {isEmpty && isFiltered && (
        <div className={styles['empty']}>
          <Suspense>
            <LoosenFilters of="anything" />
          </Suspense>
        </div>
      )}
    </>
  );
}

/** The whole sentence where the line is too short for it. */
function tellAll({ currentTarget }: PointerEvent<HTMLElement>): void {
  currentTarget.title = currentTarget.textContent;
}
