import type { ActorId } from '../model/ids.ts';
import { compareStrings } from '../model/order.ts';
import type { ParleyEvent, ParleyRecord } from '../model/record.ts';

/** Past so many a table says less than it costs; the rest is counted. */
const LARGEST_MATRIX = 150;

/** Who stands in rows and columns, ordered by sides, and how often two were in one event. */
export interface MatrixCells {
  readonly actors: readonly ActorId[];
  /** Actors without room. */
  readonly left: number;
  /** 0 for never, and for an actor with itself. */
  readonly count: (a: ActorId, b: ActorId) => number;
}

/**
 * Counts for every pair; parts of a meeting count with their whole where it has the same two.
 * Those who took part in most in the whole record have room; the filter changes counts alone.
 */
export function countPairs(
  record: Pick<ParleyRecord, 'events' | 'lanes'>,
  shown: readonly ParleyEvent[],
  room = LARGEST_MATRIX,
): MatrixCells {
  const pairs = countTogether(shown);
  const totals = countTaking(record.events);
  const inOrder = record.lanes.groups
    .flatMap(({ rows, folded }) => [...rows, ...folded])
    .filter((actor) => totals.has(actor));
  const most = new Set(
    inOrder
      .toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || compareStrings(a, b))
      .slice(0, room),
  );
  return {
    actors: inOrder.filter((actor) => most.has(actor)),
    left: inOrder.length - most.size,
    count: (a, b) => pairs.get(keyOf(a, b)) ?? 0,
  };
}

function countTogether(events: readonly ParleyEvent[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const told = new Map<string, ReadonlySet<string>>();
  for (const event of events) told.set(event.id, pairsOf(event));
  for (const { id, partOf } of events) {
    const whole = partOf === null ? undefined : told.get(partOf);
    for (const pair of told.get(id) ?? []) {
      if (!whole?.has(pair)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

function pairsOf({ participants }: ParleyEvent): ReadonlySet<string> {
  const people = [...new Set(participants.map(({ actor }) => actor))];
  return new Set(people.flatMap((a, at) => people.slice(at + 1).map((b) => keyOf(a, b))));
}

function countTaking(events: readonly ParleyEvent[]): ReadonlyMap<ActorId, number> {
  const totals = new Map<ActorId, number>();
  for (const { participants } of events) {
    for (const actor of new Set(participants.map((one) => one.actor))) {
      totals.set(actor, (totals.get(actor) ?? 0) + 1);
    }
  }
  return totals;
}

function keyOf(a: ActorId, b: ActorId): string {
  return compareStrings(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`;
}
