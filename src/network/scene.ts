import type { ActorId, EventId } from '../model/ids.ts';
import type { Hue, ParleyEvent, ParleyRecord } from '../model/record.ts';
import type { Emphasis, EmphasisOf } from '../store/emphasis.ts';
import type { RecordIndex } from '../store/record-index.ts';
import type { Visible } from '../store/visible.ts';
import { bundleJunctions } from './bundles.ts';
import { fitNetwork } from './fit.ts';
import type { PixelPoint, Size } from './fit.ts';
import { sizeNodes } from './sizes.ts';
import type { NodeSize } from './sizes.ts';

/** A circle: an actor, or a side with all who speak for it. */
export interface SceneNode extends PixelPoint, NodeSize {
  /** The actor, or the side; "none" for those without one. */
  readonly id: string;
  readonly name: string;
  readonly actors: readonly ActorId[];
  readonly hue: Hue | null;
  readonly emphasis: Emphasis;
}

/** A meeting, or several in one company. */
export interface SceneJunction extends PixelPoint {
  readonly id: string;
  /** What it opens and whose shape it has: the last of those that pass, else the last. */
  readonly event: ParleyEvent;
  /** All that it stands for. */
  readonly members: readonly ParleyEvent[];
  /** How many of them pass the filter. */
  readonly shown: number;
  readonly emphasis: Emphasis;
}

/** A line from a meeting to somebody in the room, as strong as the meeting. */
export interface SceneSpoke {
  readonly junction: string;
  readonly node: string;
  readonly from: PixelPoint;
  readonly to: PixelPoint;
  readonly emphasis: Emphasis;
}

/** What the picture shows; what is brought forward comes last and lies on top. */
export interface NetworkScene {
  readonly spokes: readonly SceneSpoke[];
  readonly junctions: readonly SceneJunction[];
  readonly nodes: readonly SceneNode[];
}

/** What a scene is made from. `whole` counts every article, whatever day is looked from. */
export interface SceneInput {
  readonly whole: ParleyRecord;
  readonly index: RecordIndex;
  readonly visible: Visible;
  readonly emphasis: EmphasisOf;
  readonly size: Size;
}

const STRENGTH: readonly Emphasis[] = ['filtered', 'dimmed', 'normal', 'related', 'selected'];

/** Everyone at their place; places depend on the record and the size alone. */
export function layoutScene(input: SceneInput): NetworkScene {
  const { whole, index, visible, emphasis, size } = input;
  const { record, actorsById, sidesById } = index;
  const bundles = bundleJunctions(whole);
  const fitted = fitNetwork(
    { ...whole.network, junctions: bundles.map(({ id, x, y }) => ({ event: id, x, y })) },
    size,
  );
  const sizes = sizeNodes(record.events, visible.events);
  const nodes = [...fitted.nodes].map(([actor, point]): SceneNode => {
    const known = actorsById.get(actor);
    return {
      id: actor,
      name: known?.name ?? actor,
      actors: [actor],
      ...point,
      ...(sizes.get(actor) ?? { discPx: 5, ringPx: 5 }),
      hue: (known?.side && sidesById.get(known.side)?.hue) ?? null,
      emphasis: emphasis.actor(actor),
    };
  });
  const junctions = bundles.flatMap(({ id, members }): SceneJunction[] => {
    const point = fitted.junctions.get(id);
    const junction = point && joinEvents({ id, point, members }, input);
    return junction ? [junction] : [];
  });
  const spokes = junctions.flatMap((junction) => spokesOf(junction, fitted.nodes));
  return inDepth({ nodes, junctions, spokes });
}

interface JoinedEvents {
  readonly id: string;
  readonly point: PixelPoint;
  readonly members: readonly EventId[];
}

/** One junction for some events; null for none that the record has. */
export function joinEvents(
  { id, point, members }: JoinedEvents,
  { index, visible, emphasis }: Pick<SceneInput, 'index' | 'visible' | 'emphasis'>,
): SceneJunction | null {
  const events = members.flatMap((member) => index.eventsById.get(member) ?? []);
  const passing = events.filter((event) => visible.eventIds.has(event.id));
  const selected = events.find((event) => emphasis.event(event.id) === 'selected');
  const event = selected ?? passing.at(-1) ?? events.at(-1);
  if (!event) return null;
  return {
    id,
    event,
    members: events,
    shown: passing.length,
    ...point,
    emphasis: strongest(events.map((one) => emphasis.event(one.id))),
  };
}

/** The one that stands most forward. */
export function strongest(emphases: readonly Emphasis[]): Emphasis {
  const most = Math.max(0, ...emphases.map((one) => STRENGTH.indexOf(one)));
  return STRENGTH[most] ?? 'filtered';
}

/** Whether it stands before all else. */
export function isForward(emphasis: Emphasis): boolean {
  return emphasis === 'selected' || emphasis === 'related';
}

function spokesOf(
  junction: SceneJunction,
  nodes: ReadonlyMap<ActorId, PixelPoint>,
): readonly SceneSpoke[] {
  const people = new Set(junction.event.participants.map(({ actor }) => actor));
  return [...people].flatMap((actor) => {
    const to = nodes.get(actor);
    return to ? [spokeTo(junction, actor, to)] : [];
  });
}

/** The line from a junction to a node. */
export function spokeTo(junction: SceneJunction, node: string, to: PixelPoint): SceneSpoke {
  const { id, xPx, yPx, emphasis } = junction;
  return { junction: id, node, from: { xPx, yPx }, to, emphasis };
}

/** What is brought forward last; the rest keeps its order, so that a filter moves nothing. */
export function inDepth({ nodes, junctions, spokes }: NetworkScene): NetworkScene {
  return { nodes: forwardLast(nodes), junctions: forwardLast(junctions), spokes };
}

function forwardLast<Item extends { readonly emphasis: Emphasis }>(
  items: readonly Item[],
): readonly Item[] {
  const front = items.filter(({ emphasis }) => isForward(emphasis));
  if (front.length === 0) return items;
  return [...items.filter(({ emphasis }) => !isForward(emphasis)), ...front];
}
