import type { ActorId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';

/** Radius of an actor's circle and of the ring around it, in CSS pixels. */
export interface NodeSize {
  /** Area grows with the events that pass the filter. */
  readonly discPx: number;
  /** Area grows with all events; never smaller than the disc. */
  readonly ringPx: number;
}

const SMALLEST_PX = 7;
const LARGEST_PX = 19;

/** Radius for a count among counts up to `most`: 7 px for one, 19 px for the most; by area. */
export function radiusFor(count: number, most: number): number {
  if (count <= 0) return SMALLEST_PX - 2;
  if (most <= 1) return SMALLEST_PX + 3;
  const share = Math.sqrt((count - 1) / (most - 1));
  return SMALLEST_PX + share * (LARGEST_PX - SMALLEST_PX);
}

/** How often each actor takes part in these events; parts count with their whole, once. */
function countEvents(events: readonly ParleyEvent[]): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const event of events) {
    if (event.partOf !== null && hasWhole(events, event)) continue;
    for (const actor of new Set(event.participants.map((participant) => participant.actor))) {
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  return counts;
}

/** A part of a meeting whose whole names the same people says nothing new about how often they met. */
function hasWhole(events: readonly ParleyEvent[], part: ParleyEvent): boolean {
  const whole = events.find((event) => event.id === part.partOf);
  const inWhole = new Set(whole?.participants.map(({ actor }) => actor));
  return whole !== undefined && part.participants.every(({ actor }) => inWhole.has(actor));
}

/** Disc and ring of every actor of the whole record. */
export function sizeNodes(
  all: readonly ParleyEvent[],
  visible: readonly ParleyEvent[],
): ReadonlyMap<ActorId, NodeSize> {
  const [overall, shown] = [countEvents(all), countEvents(visible)];
  const most = Math.max(1, ...overall.values());
  return new Map(
    [...overall].map(([actor, count]) => {
      const discPx = radiusFor(shown.get(actor) ?? 0, most);
      return [actor, { discPx, ringPx: Math.max(discPx, radiusFor(count, most)) }];
    }),
  );
}

const JUNCTION_PX = 5;
const BUNDLE_PX = 9;

/** Half the breadth of a junction's mark: room for a count where it stands for several events. */
export function radiusOfJunction(members: number): number {
  return members > 1 ? BUNDLE_PX : JUNCTION_PX;
}
