import { lazy, Suspense, useDeferredValue, useRef, useState, type JSX } from 'react';
import { useEmphasis, useRecordIndex, useSelection, useVisible } from '../store/hooks.ts';
import { selectEvent } from '../store/view-actions.ts';
import type { NetworkForm } from '../store/view-state.ts';
import { useViewStore } from '../store/view-store.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EgoStrip } from './EgoStrip.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import styles from './network.module.css';
import { NetworkPicture } from './NetworkPicture.tsx';
import { NetworkTools } from './NetworkTools.tsx';
import { firstActor, openActor, openSpoke } from './open-mark.ts';
import { Picked } from './Picked.tsx';
import type { PickedMark } from './Picked.tsx';
import type { SceneJunction, SceneNode } from './scene.ts';
import { SidesTable } from './SidesTable.tsx';

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
  const selection = useSelection();
  const form = useViewStore((state) => state.arrangement.network);
  const [isComparing, setComparing] = useState(false);
  const [picked, setPicked] = useState<PickedMark | null>(null);
  const canCompare = firstActor(selection) !== null;
  const isWaiting = isComparing && canCompare;
  const onNode = (node: SceneNode, isSecond: boolean): void => {
    const [actor] = node.actors;
    setComparing(false);
    if (form === 'people' && actor) openActor(actor, selection, isSecond || isWaiting);
    else setPicked({ title: node.name, actors: node.actors, events: [] });
  };
  const onJunction = (junction: SceneJunction): void => {
    const { event, members } = junction;
    selectEvent(event.id);
    const title = `${members.length} events of one company`;
    setPicked(members.length > 1 ? { title, actors: [], events: members } : null);
  };
  const isPicture = form === 'people' || form === 'sides';
  const isMany = record.network.nodes.length > MANY_ACTORS;
  return (
    <div className={styles['network']}>
      <header className={styles['header']}>
        <h2>Who met whom</h2>
        <p role="status">{hintFor(form, isWaiting, isMany)}</p>
        <NetworkTools
          form={form}
          canCompare={canCompare}
          isComparing={isWaiting}
          onCompare={() => setComparing(!isWaiting)}
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
            onNode={onNode}
            onJunction={onJunction}
            onSpoke={(spoke, junction) =>
              form === 'people' && junction.members.length === 1
                ? openSpoke(spoke, junction, selection)
                : onJunction(junction)
            }
          />
        )}
        {picked && isPicture && (
          <Picked
            key={picked.title}
            picked={picked}
            visible={visible}
            onClose={() => setPicked(null)}
          />
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
