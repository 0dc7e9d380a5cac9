import { lazy, Suspense, useDeferredValue, useRef, type JSX } from 'react';
import { useEmphasis, useRecordIndex, useVisible } from '../store/hooks.ts';
import type { NetworkForm } from '../store/view-state.ts';
import { useViewStore } from '../store/view-store.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EgoStrip } from './EgoStrip.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import styles from './network.module.css';
import { NetworkPicture } from './NetworkPicture.tsx';
import { NetworkTools } from './NetworkTools.tsx';
import { Picked } from './Picked.tsx';
import { SidesTable } from './SidesTable.tsx';
import { useNetworkChoice } from './use-network-choice.ts';

const Matrix = lazy(async () => {
  const { Matrix: loaded } = await import('./Matrix.tsx');
  return { default: loaded };
});

/** Past so many actors who take part in something a table is easier to read. */
const MANY_ACTORS = 150;

/**
 * Who met whom: circles for actors, a junction for each meeting, a spoke to everyone in the room.
 * A brush that moves elsewhere is not held up: picture and table follow when there is time.
 */
export function Network(): JSX.Element {
  const boxRef = useRef<HTMLDivElement>(null);
  const size = useElementSize(boxRef);
  const { record } = useRecordIndex();
  const visible = useDeferredValue(useVisible());
  const emphasis = useDeferredValue(useEmphasis());
  const form = useViewStore((state) => state.arrangement.network);
  const choice = useNetworkChoice(form);
  const { isWaiting, picked } = choice;
  const isPicture = form === 'people' || form === 'sides';
  const isMany = record.network.nodes.length > MANY_ACTORS;
  return (
    <div className={styles['network']}>
      <header className={styles['header']}>
        <h2>Who met whom</h2>
        <p role="status">{hintFor(form, isWaiting, isMany)}</p>
        <NetworkTools
          form={form}
          canCompare={choice.canCompare}
          isComparing={isWaiting}
          onCompare={choice.onCompare}
        />
      </header>
      <div ref={boxRef} className={styles['box']}>
        {form === 'matrix' && (
          <Suspense fallback={null}>
            <Matrix visible={visible} />
          </Suspense>
        )}
        {form === 'strip' && (
          <div className={styles['strip']}>
            <EgoStrip />
          </div>
        )}
        {isPicture && (
          <NetworkPicture
            form={form}
            visible={visible}
            emphasis={emphasis}
            size={size}
            onNode={choice.onNode}
            onJunction={choice.onJunction}
            onSpoke={choice.onSpoke}
          />
        )}
        {picked && isPicture && (
          <Picked key={picked.title} picked={picked} visible={visible} onClose={choice.onUnpick} />
        )}
      </div>
      <VisuallyHidden>
        {form === 'sides' ? <SidesTable visible={visible} /> : <MeetingTable visible={visible} />}
      </VisuallyHidden>
    </div>
  );
}

function hintFor(form: NetworkForm, isWaiting: boolean, isMany: boolean): string {
  if (isWaiting) return 'Now choose the second person.';
  if (form === 'matrix') return 'How often two were in one event. A number opens all of them.';
  if (form === 'strip') return 'Whom one actor met, on the days of the timeline.';
  if (form === 'sides') return 'A count stands for all events of the sides it leads to.';
  if (isMany) return 'Many people: the table shows who met whom more clearly.';
  return 'A line leads from each meeting to everyone who was there.';
}
