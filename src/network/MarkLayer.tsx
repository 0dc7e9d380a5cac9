import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useHovered, useRecordIndex } from '../store/hooks.ts';
import type { Hovered } from '../store/view-state.ts';
import { hover } from '../store/view-actions.ts';
import type { Visible } from '../store/visible.ts';
import { ActorMark } from './ActorMark.tsx';
import { JunctionMark } from './JunctionMark.tsx';
import { markAt } from './mark-button.ts';
import { nameMarks } from './mark-words.ts';
import { nearestIn } from './nearest.ts';
import type { Direction } from './nearest.ts';
import type { NetworkScene, SceneJunction, SceneNode } from './scene.ts';

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
  readonly onNode: (node: SceneNode, isSecond: boolean) => void;
  readonly onJunction: (junction: SceneJunction) => void;
}

/** Circles and junctions as buttons with one tab stop; arrows go to the nearest one that way. */
export function MarkLayer({ scene, visible, onNode, onJunction }: MarkLayerProps): JSX.Element {
  const index = useRecordIndex();
  const words = nameMarks(index, visible);
  const hovered = useHovered();
  const groupRef = useRef<SVGGElement>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const points = [...scene.nodes, ...scene.junctions];
  const stop = points.some(({ id }) => id === lastFocused) ? lastFocused : startOf(scene);
  const open = (target: EventTarget, isSecond: boolean): void => {
    const id = markAt(target);
    const node = scene.nodes.find((one) => one.id === id);
    const junction = scene.junctions.find((one) => one.id === id);
    if (node) onNode(node, isSecond);
    else if (junction) onJunction(junction);
  };
  const moveFocus = (id: string | null | undefined): void => {
    if (!id) return;
    groupRef.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOpening = event.key === 'Enter' || event.key === ' ';
    const direction = DIRECTIONS[event.key];
    const from = points.find(({ id }) => id === markAt(event.target));
    if (!from || (!isOpening && !direction && event.key !== 'Home')) return;
    event.preventDefault();
    event.stopPropagation();
    if (isOpening) open(event.target, isSecondKey(event));
    else moveFocus(direction ? nearestIn(from, points, direction)?.id : startOf(scene));
  };
  return (
    <g
      ref={groupRef}
      role="group"
      aria-label="Actors and meetings"
      onClick={(event) => open(event.target, isSecondKey(event))}
      onKeyDown={onKeyDown}
      onFocus={(event) => setLastFocused(markAt(event.target))}
      onPointerOver={(event) => hover(hoveredOf(markAt(event.target), scene))}
      onPointerOut={() => hover(null)}
    >
      {scene.junctions.map((junction) => (
        <JunctionMark
          key={junction.id}
          id={junction.id}
          name={words.junction(junction)}
          isTabStop={stop === junction.id}
          isHovered={hovered?.type === 'event' && holds(junction, hovered.event)}
          xPx={junction.xPx}
          yPx={junction.yPx}
          kind={junction.event.kind}
          status={junction.event.status}
          all={junction.members.length}
          shown={junction.shown}
          emphasis={junction.emphasis}
        />
      ))}
      {scene.nodes.map((node) => (
        <ActorMark
          key={node.id}
          id={node.id}
          name={words.node(node)}
          isTabStop={stop === node.id}
          isHovered={hovered?.type === 'actor' && node.actors.includes(hovered.actor)}
          xPx={node.xPx}
          yPx={node.yPx}
          discPx={node.discPx}
          ringPx={node.ringPx}
          hue={node.hue}
          emphasis={node.emphasis}
        />
      ))}
    </g>
  );
}

/** A second actor beside the one that is selected. */
function isSecondKey(event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

function holds({ members }: SceneJunction, event: string): boolean {
  return members.some(({ id }) => id === event);
}

/** What the other views hear of; a side or a company is nothing to them. */
function hoveredOf(id: string | null, { nodes, junctions }: NetworkScene): Hovered | null {
  const node = nodes.find((one) => one.id === id);
  const junction = junctions.find((one) => one.id === id);
  const [actor] = node?.actors ?? [];
  if (actor && actor === id) return { type: 'actor', actor };
  return junction?.members.length === 1 ? { type: 'event', event: junction.event.id } : null;
}

/** The first stop of the tab key: who took part in most. */
function startOf(scene: NetworkScene): string | null {
  let best = scene.nodes[0] ?? null;
  for (const node of scene.nodes) {
    if (best && (node.ringPx > best.ringPx || (node.ringPx === best.ringPx && node.id < best.id)))
      best = node;
  }
  return best?.id ?? null;
}
