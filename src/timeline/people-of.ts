import type { ActorId } from '../model/ids.ts';
import type { Picture } from './picture.ts';
import { seatsOf } from './seats-of.ts';
import type { FocusStop } from './structure.ts';

/** Somebody at a mark, with the row the dot stands in. */
export interface FocusedPerson {
  readonly actor: ActorId;
  readonly lane: number;
}

/** Everybody at a mark, by row from the top; where rows are not people, all in the mark's first row. */
export function peopleOf({ members }: FocusStop, { world }: Picture): readonly FocusedPerson[] {
  const seats = seatsOf(members, world);
  const laneOf = new Map(seats.flatMap(({ actors, lane }) => actors.map((actor) => [actor, lane])));
  const first = seats[0]?.lane ?? -1;
  const events = members.flatMap((id) => world.byId.get(id) ?? world.undatedById.get(id) ?? []);
  const actors = new Set(
    events.flatMap(({ event }) => event.participants.map(({ actor }) => actor)),
  );
  return [...actors]
    .map((actor) => ({ actor, lane: laneOf.get(actor) ?? first }))
    .toSorted((a, b) => a.lane - b.lane);
}
