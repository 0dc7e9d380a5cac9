import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { countMeetings } from '../record/meeting-counts.ts';
import { nameActorMark, nameEventMark } from '../record/words/mark-names.ts';
import { useHovered, useRecordIndex } from '../store/hooks.ts';
import { hover, selectActor, selectEvent } from '../store/view-actions.ts';
import type { Visible } from '../store/visible.ts';
import { ActorMark } from './ActorMark.tsx';
import { JunctionMark } from './JunctionMark.tsx';
import { nearestIn } from './nearest.ts';
import type { Direction } from './nearest.ts';
import type { NetworkScene } from './scene.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface MarkLayerProps {
  readonly scene: NetworkScene;
  /** What the counts in the names are of. */
  readonly visible: Visible;
}

/** Circles and junctions as buttons with one tab stop; arrows go to the nearest one that way. */
export function MarkLayer({ scene, visible }: MarkLayerProps): JSX.Element {
  const index = useRecordIndex();
  const counts = countMeetings(visible.events);
  const hovered = useHovered();
  const groupRef = useRef<SVGGElement>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const points = [
    ...scene.nodes.map(({ actor, xPx, yPx }) => ({ id: actor as string, xPx, yPx })),
    ...scene.junctions.map(({ event, xPx, yPx }) => ({ id: event.id as string, xPx, yPx })),
  ];
  const stop = points.some(({ id }) => id === lastFocused) ? lastFocused : startOf(scene);
  const moveFocus = (id: string | undefined): void => {
    if (id === undefined) return;
    groupRef.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    const direction = DIRECTIONS[event.key];
    const from = points.find((point) => point.id === id);
    if (!from || (!direction && event.key !== 'Home')) return;
    event.preventDefault();
    event.stopPropagation();
    moveFocus(direction ? nearestIn(from, points, direction)?.id : (startOf(scene) ?? undefined));
  };
  return (
    <g ref={groupRef} role="group" aria-label="Actors and meetings">
      {scene.junctions.map((junction) => (
        <JunctionMark
          key={junction.event.id}
          junction={junction}
          isHovered={hovered?.type === 'event' && hovered.event === junction.event.id}
          name={nameEventMark(junction.event, index)}
          isTabStop={stop === junction.event.id}
          onOpen={() => selectEvent(junction.event.id)}
          onFocus={() => setLastFocused(junction.event.id)}
          onHover={(isOver) => hover(isOver ? { type: 'event', event: junction.event.id } : null)}
          onKeyDown={(event) => onKeyDown(event, junction.event.id)}
        />
      ))}
      {scene.nodes.map((node) => (
        <ActorMark
          key={node.actor}
          node={node}
          isHovered={hovered?.type === 'actor' && hovered.actor === node.actor}
          name={nameActorMark(node.actor, index, counts.get(node.actor))}
          isTabStop={stop === node.actor}
          onOpen={() => selectActor(node.actor)}
          onFocus={() => setLastFocused(node.actor)}
          onHover={(isOver) => hover(isOver ? { type: 'actor', actor: node.actor } : null)}
          onKeyDown={(event) => onKeyDown(event, node.actor)}
        />
      ))}
    </g>
  );
}

/** The first stop of the tab key: who took part in most. */
function startOf(scene: NetworkScene): string | null {
  let best = scene.nodes[0] ?? null;
  for (const node of scene.nodes) {
    if (
      best &&
      (node.ringPx > best.ringPx || (node.ringPx === best.ringPx && node.actor < best.actor))
    )
      best = node;
  }
  return best?.actor ?? null;
}
