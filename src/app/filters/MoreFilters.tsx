import { lazy, Suspense, type JSX } from 'react';

import { useFilter } from '../../store/hooks.ts';
import { CheckMenu } from '../../ui/CheckMenu.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import styles from './FilterBar.module.css';

const FilterLists = lazy(async () => {
  const { FilterLists: loaded } = await import('./FilterLists.tsx');
  return { default: loaded };
});

/** Sides, sources, places and how statements are given, folded away. */
export function MoreFilters(): JSX.Element {
  const { sides, sources, places, directness } = useFilter();
  const chosenCount = sides.length + sources.length + places.length + directness.length;
  return (
    <div className={styles['group']}>
      <CheckMenu label="More filters" chosenCount={chosenCount}>
        <Suspense fallback={<Waiting />}>
          <FilterLists />
        </Suspense>
      </CheckMenu>
    </div>
  );
}
