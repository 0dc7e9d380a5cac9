import type { ActorId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import type { RecordIndex } from '../record-index.ts';

/** Somebody an actor is never told to have met, and who met both. */
export interface NeverMet {
  readonly actor: ActorId;
  /** Whom both met, sorted by id; empty for one who is only among the main actors. */
  readonly through: readonly ActorId[];
}

/**
 * Whom an actor could have met and is never told to have: those whom its counterparts met, and those
 * with a row of their own in the timeline. Its own side is left out. Those with most counterparts
 * in common come first. Only what was held counts.
 */
export function findNeverMet(actor: ActorId, index: RecordIndex): readonly NeverMet[] {
  const side = index.actorsById.get(actor)?.side ?? null;
  const met = metBy(actor, index);
  const common = new Map<ActorId, ActorId[]>();
  const rows = index.record.lanes.groups.flatMap((group) => group.rows);
  for (const row of rows) common.set(row, []);
  for (const counterpart of met) {
    for (const other of metBy(counterpart, index)) {
      common.set(other, [...(common.get(other) ?? []), counterpart]);
    }
  }
  const isOwn = (other: ActorId): boolean =>
    side !== null && index.actorsById.get(other)?.side === side;
  return Array.from(common, ([other, through]) => ({
    actor: other,
    through: through.toSorted(compareStrings),
  }))
    .filter(({ actor: other }) => other !== actor && !met.has(other) && !isOwn(other))
    .toSorted((a, b) => b.through.length - a.through.length || compareStrings(a.actor, b.actor));
}

function metBy(actor: ActorId, { eventsByActor }: RecordIndex): ReadonlySet<ActorId> {
  const held = (eventsByActor.get(actor) ?? []).filter(({ status }) => status === 'held');
  const others = held.flatMap(({ participants }) => participants.map((one) => one.actor));
  return new Set(others.filter((other) => other !== actor));
}
