import { lazy, type JSX } from 'react';

import { Timeline } from '../timeline/Timeline.tsx';
import { useViewStore } from '../store/view-store.ts';
import styles from './DeskLayout.module.css';
import { Legend } from './Legend.tsx';
import { ViewRegion } from './ViewRegion.tsx';

const Network = lazy(async () => {
  const { Network: loaded } = await import('../network/Network.tsx');
  return { default: loaded };
});

// Asked for while the record is under way, so that it is here when the timeline stands.
const panel = import('../panel/Panel.tsx');

const Panel = lazy(async () => {
  const { Panel: loaded } = await panel;
  return { default: loaded };
});

/** Timeline over network at the left, the panel at the right. */
export function DeskLayout(): JSX.Element {
  const { filter, trail } = useViewStore();
  const retryOn = [filter, trail];
  return (
    <main className={styles['desk']}>
      <div className={styles['pictures']}>
        <ViewRegion name="Timeline" id="timeline" retryOn={retryOn}>
          <Timeline />
        </ViewRegion>
        <ViewRegion name="Network" id="network" retryOn={retryOn}>
          <Network />
        </ViewRegion>
        <Legend />
      </div>
      <div className={styles['panel']}>
        <ViewRegion name="Panel" id="panel" retryOn={retryOn}>
          <Panel />
        </ViewRegion>
      </div>
    </main>
  );
}
