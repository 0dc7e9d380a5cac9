import type { ActorId, EventId } from '../model/ids.ts';
import type { Hue, ParleyEvent } from '../model/record.ts';
import type { Emphasis, EmphasisOf } from '../store/emphasis.ts';
import type { RecordIndex } from '../store/record-index.ts';
import type { Visible } from '../store/visible.ts';
import { fitNetwork } from './fit.ts';
import type { PixelPoint, Size } from './fit.ts';
import { sizeNodes } from './sizes.ts';
import type { NodeSize } from './sizes.ts';

export interface SceneNode extends PixelPoint, NodeSize {
  readonly actor: ActorId;
  readonly hue: Hue | null;
  readonly emphasis: Emphasis;
}

export interface SceneJunction extends PixelPoint {
  readonly event: ParleyEvent;
  readonly emphasis: Emphasis;
}

/** A line from a meeting to somebody in the room, as strong as the meeting. */
export interface SceneSpoke {
  readonly event: EventId;
  readonly actor: ActorId;
  readonly from: PixelPoint;
  readonly to: PixelPoint;
  readonly emphasis: Emphasis;
}

/** What the picture shows, quiet things first so that what is brought forward lies on top. */
export interface NetworkScene {
  readonly spokes: readonly SceneSpoke[];
  readonly junctions: readonly SceneJunction[];
  readonly nodes: readonly SceneNode[];
}

const DEPTH: Readonly<Record<Emphasis, number>> = {
  filtered: 0,
  dimmed: 1,
  normal: 2,
  related: 3,
  selected: 4,
};

/** Everything at its place; places depend on the record and the size alone. */
export function layoutScene(
  index: RecordIndex,
  visible: Visible,
  emphasis: EmphasisOf,
  size: Size,
): NetworkScene {
  const { record, actorsById, eventsById, sidesById } = index;
  const fitted = fitNetwork(record.network, size);
  const sizes = sizeNodes(record.events, visible.events);
  const nodes = [...fitted.nodes].map(([actor, point]): SceneNode => {
    const side = actorsById.get(actor)?.side ?? null;
    return {
      actor,
      ...point,
      ...(sizes.get(actor) ?? { discPx: 5, ringPx: 5 }),
      hue: (side && sidesById.get(side)?.hue) ?? null,
      emphasis: emphasis.actor(actor),
    };
  });
  const junctions = [...fitted.junctions].flatMap(([id, point]): SceneJunction[] => {
    const event = eventsById.get(id);
    return event ? [{ event, ...point, emphasis: emphasis.event(id) }] : [];
  });
  const spokes = junctions.flatMap((junction) => spokesOf(junction, fitted.nodes));
  return { spokes: inDepth(spokes), junctions: inDepth(junctions), nodes: inDepth(nodes) };
}

function spokesOf(
  junction: SceneJunction,
  nodes: ReadonlyMap<ActorId, PixelPoint>,
): readonly SceneSpoke[] {
  const from = { xPx: junction.xPx, yPx: junction.yPx };
  return junction.event.participants.flatMap(({ actor }): SceneSpoke[] => {
    const to = nodes.get(actor);
    if (!to) return [];
    return [{ event: junction.event.id, actor, from, to, emphasis: junction.emphasis }];
  });
}

function inDepth<Item extends { readonly emphasis: Emphasis }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((a, b) => DEPTH[a.emphasis] - DEPTH[b.emphasis]);
}
