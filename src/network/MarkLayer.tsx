import type { JSX } from 'react';
import { useHovered, useRecordIndex } from '../store/hooks.ts';
import type { Hovered } from '../store/view-state.ts';
import { hover } from '../store/view-actions.ts';
import type { Visible } from '../store/visible.ts';
import { ActorMark } from './ActorMark.tsx';
import { JunctionMark } from './JunctionMark.tsx';
import { markAt } from './mark-button.ts';
import { nameMarks } from './mark-words.ts';
import type { NetworkScene, SceneJunction } from './scene.ts';
import { useMarkKeys, type MarkOpening } from './use-mark-keys.ts';

interface MarkLayerProps extends MarkOpening {
  readonly scene: NetworkScene;
  /** What the counts in the names are of. */
  readonly visible: Visible;
}

/** Circles and junctions as buttons with one tab stop; arrows go to the nearest one that way. */
export function MarkLayer({ scene, visible, ...opening }: MarkLayerProps): JSX.Element {
  const index = useRecordIndex();
  const words = nameMarks(index, visible);
  const hovered = useHovered();
  const { stop, groupProps } = useMarkKeys(scene, opening);
  return (
    <g
      {...groupProps}
      role="group"
      aria-label="Actors and meetings"
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
