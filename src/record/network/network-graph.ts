import type { ActorId, EventId } from '../../model/ids.ts';
import type { ParleyEvent } from '../../model/record.ts';

/** Actors and junctions as one numbered graph: actors first, then junctions. */
export interface NetworkGraph {
  readonly actors: readonly ActorId[];
  readonly junctions: readonly EventId[];
  /** Pairs of a junction and an actor in its room, by number. */
  readonly spokes: readonly (readonly [junction: number, actor: number])[];
}

/** Everyone with a part in something, and a junction for each event that has one. */
export function buildGraph(events: readonly ParleyEvent[]): NetworkGraph {
  const actors = [...new Set(events.flatMap(peopleOf))].toSorted();
  const numbers = new Map(actors.map((actor, at) => [actor, at]));
  const joined = eventsWithJunction(events);
  const spokes = joined.flatMap((event, at) =>
    peopleOf(event).map((actor) => [actors.length + at, numbers.get(actor) ?? 0] as const),
  );
  return { actors, junctions: joined.map(({ id }) => id), spokes };
}

/**
 * Events that the network draws as a junction: two people or more, and, for a part, other people
 * than those of the meeting it is part of.
 */
function eventsWithJunction(events: readonly ParleyEvent[]): readonly ParleyEvent[] {
  const peopleById = new Map(events.map((event) => [event.id, peopleKey(event)]));
  return events.filter(
    (event) =>
      new Set(peopleOf(event)).size >= 2 &&
      (event.partOf === null || peopleById.get(event.partOf) !== peopleKey(event)),
  );
}

function peopleOf(event: ParleyEvent): readonly ActorId[] {
  return event.participants.map(({ actor }) => actor);
}

function peopleKey(event: ParleyEvent): string {
  return peopleOf(event).toSorted().join(' ');
}
