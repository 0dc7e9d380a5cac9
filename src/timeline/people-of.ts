import type { ActorId } from '../model/ids.ts';
import type { Picture } from './picture.ts';
import { seatsOf } from './seats-of.ts';
import type { FocusStop } from './structure.ts';

/** Somebody at a mark, with the row the dot stands in. */
export interface FocusedPerson {
  readonly actor: ActorId;
  readonly lane: number;
}

/** Everybody at a mark who has a row, top to bottom. */
export function peopleOf({ members }: FocusStop, { world }: Picture): readonly FocusedPerson[] {
  return seatsOf(members, world).flatMap(({ actors, lane }) =>
    actors.map((actor) => ({ actor, lane })),
  );
}
