import type { EpochDay } from '../../model/calendar.ts';
import type { ActorId } from '../../model/ids.ts';
import type { ParleyEvent } from '../../model/record.ts';

/** Two actors and the events in which both took part, in the order of the record. */
export interface Tie {
  readonly actors: readonly [ActorId, ActorId];
  readonly events: readonly ParleyEvent[];
}

/**
 * Who was with whom: a tie for each pair that shares an event, in the order of the first one.
 * Where an event's people are known to have met separately, only its hosts and mediators met each.
 */
export function findTies(events: readonly ParleyEvent[]): readonly Tie[] {
  const ties = new Map<string, { actors: [ActorId, ActorId]; events: ParleyEvent[] }>();
  for (const event of events) {
    for (const actors of pairsOf(event)) {
      const key = actors.join(' ');
      const tie = ties.get(key);
      if (tie) tie.events.push(event);
      else ties.set(key, { actors, events: [event] });
    }
  }
  return [...ties.values()];
}

function pairsOf({ participants, together }: ParleyEvent): readonly [ActorId, ActorId][] {
  const actors = [...new Set(participants.map(({ actor }) => actor))].toSorted();
  const conveners = new Set(
    participants.filter(({ role }) => role === 'host' || role === 'mediator').map((p) => p.actor),
  );
  const isPair = (a: ActorId, b: ActorId): boolean =>
    together !== 'separately' || conveners.has(a) || conveners.has(b);
  return actors.flatMap((a, at) =>
    actors
      .slice(at + 1)
      .filter((b) => isPair(a, b))
      .map((b): [ActorId, ActorId] => [a, b]),
  );
}

/** First and last day that dated events may cover; null when none is dated. */
export function daysOf(
  events: readonly ParleyEvent[],
): { readonly first: EpochDay; readonly last: EpochDay } | null {
  const dates = events.flatMap(({ date }) => (date ? [date.value] : []));
  const [any] = dates;
  if (!any) return null;
  let [first, last] = [any.start.earliest, any.end.latest];
  for (const { start, end } of dates) {
    if (start.earliest < first) first = start.earliest;
    if (end.latest > last) last = end.latest;
  }
  return { first, last };
}
