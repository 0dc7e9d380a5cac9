import { ExternalLink } from 'lucide-react';
import { lazy, type JSX } from 'react';

import { useRecordIndex } from '../../store/hooks.ts';
import { writeAddress } from '../../store/address.ts';
import type { Embedded } from '../../store/view-state.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Legend } from '../Legend.tsx';
import { ViewRegion } from '../ViewRegion.tsx';
import styles from './EmbedPage.module.css';

// Both later: this page stands among parts that every visit loads.
const Timeline = lazy(async () => {
  const { Timeline: loaded } = await import('../../timeline/Timeline.tsx');
  return { default: loaded };
});

const Network = lazy(async () => {
  const { Network: loaded } = await import('../../network/Network.tsx');
  return { default: loaded };
});

/** One view by itself, for a frame in another page, with the way to the whole. */
export function EmbedPage({ embed }: { readonly embed: Embedded }): JSX.Element {
  const { record } = useRecordIndex();
  const view = useViewStore();
  const isTimeline = embed === 'timeline';
  return (
    <main className={styles['embed']}>
      <header className={styles['head']}>
        <h1>{record.corpus.title}</h1>
        <a href={`?${writeAddress({ ...view, embed: null })}`} target="_blank" rel="noreferrer">
          Open in Parley <ExternalLink size={14} aria-hidden />
        </a>
      </header>
      <ViewRegion
        name={isTimeline ? 'Timeline' : 'Network'}
        id={embed}
        retryOn={[view.filter, view.trail]}
      >
        {isTimeline ? <Timeline /> : <Network />}
      </ViewRegion>
      <Legend />
    </main>
  );
}
