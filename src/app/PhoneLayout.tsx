import { useState, type JSX } from 'react';

import { EgoStrip } from '../network/EgoStrip.tsx';
import { EventList } from '../panel/EventList.tsx';
import { Panel } from '../panel/Panel.tsx';
import { OverviewStrip } from '../timeline/OverviewStrip.tsx';
import { useViewStore } from '../store/view-store.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { ShownSentence } from './filters/ShownSentence.tsx';
import { Legend } from './Legend.tsx';
import styles from './PhoneLayout.module.css';
import { ViewRegion } from './ViewRegion.tsx';

/** Little room: a list first, the panel as a sheet over its lower part. */
export function PhoneLayout(): JSX.Element {
  const { filter, trail } = useViewStore();
  const retryOn = [filter, trail];
  const [isSheetTall, setSheetTall] = useState(false);
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  return (
    <main className={styles['phone']}>
      <OverviewStrip />
      <div className={styles['summary']}>
        <ShownSentence />
        <button
          type="button"
          aria-expanded={areFiltersOpen}
          onClick={() => setFiltersOpen(!areFiltersOpen)}
        >
          Filters
        </button>
      </div>
      {areFiltersOpen && <FilterBar />}
      <ViewRegion name="Network" id="network" retryOn={retryOn}>
        <EgoStrip />
      </ViewRegion>
      {trail.length === 0 && (
        <p className={styles['welcome']}>
          Tap a meeting to see who reports it, in whose words, and the sentence it comes from.
        </p>
      )}
      <ViewRegion name="Timeline" id="timeline" retryOn={retryOn}>
        <EventList />
      </ViewRegion>
      <Legend />
      <div
        className={styles['sheet']}
        data-open={trail.length > 0 || undefined}
        data-tall={isSheetTall || undefined}
      >
        {trail.length > 0 && (
          <button
            type="button"
            className={styles['handle']}
            aria-label={isSheetTall ? 'Make the panel smaller' : 'Make the panel taller'}
            onClick={() => setSheetTall(!isSheetTall)}
          />
        )}
        <ViewRegion name="Panel" id="panel" retryOn={retryOn}>
          <Panel />
        </ViewRegion>
      </div>
    </main>
  );
}
