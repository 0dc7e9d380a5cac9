import type { EventId } from '../model/ids.ts';
import { mergeSeats, type Seat } from './seats.ts';
import type { TimelineWorld } from './world.ts';

/** The dots of the events drawn as one mark; of one alone, the very same array. */
export function seatsOf(members: readonly EventId[], world: TimelineWorld): readonly Seat[] {
  const all = members.map((id) => (world.byId.get(id) ?? world.undatedById.get(id))?.seats ?? []);
  const [first = []] = all;
  return all.length === 1 ? first : mergeSeats(all);
}
