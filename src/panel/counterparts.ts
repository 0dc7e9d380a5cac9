import type { ActorId } from '../model/ids.ts';
import { compareStrings } from '../model/order.ts';
import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../store/record-index.ts';

/** Somebody an actor was in one event with. */
export interface Counterpart {
  readonly actor: ActorId;
  /** Held events of both, in the order of the record; parts only where the whole lacks one of them. */
  readonly events: readonly ParleyEvent[];
}

/** The events of an actor; a part is left out where the actor is in the whole as well. */
export function eventsSeenFrom(actor: ActorId, index: RecordIndex): readonly ParleyEvent[] {
  const events = index.eventsByActor.get(actor) ?? [];
  const own = new Set(events.map(({ id }) => id));
  return events.filter(({ partOf }) => partOf === null || !own.has(partOf));
}

/** Whom an actor has met, most often first; only held events count. */
export function counterpartsOf(actor: ActorId, index: RecordIndex): readonly Counterpart[] {
  const met = new Map<ActorId, ParleyEvent[]>();
  for (const event of index.eventsByActor.get(actor) ?? []) {
    if (event.status !== 'held') continue;
    for (const other of event.participants) {
      if (other.actor === actor || isTold(met.get(other.actor), event)) continue;
      met.set(other.actor, [...(met.get(other.actor) ?? []), event]);
    }
  }
  return [...met]
    .map(([other, events]) => ({ actor: other, events: withoutParts(events) }))
    .toSorted((a, b) => b.events.length - a.events.length || compareStrings(a.actor, b.actor));
}

function isTold(events: readonly ParleyEvent[] | undefined, event: ParleyEvent): boolean {
  return events?.some(({ id }) => id === event.id) ?? false;
}

function withoutParts(events: readonly ParleyEvent[]): readonly ParleyEvent[] {
  const all = new Set(events.map(({ id }) => id));
  return events.filter(({ partOf }) => partOf === null || !all.has(partOf));
}
