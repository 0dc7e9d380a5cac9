import { compareStrings } from '../../model/order.ts';
import type { ActorId, SideId } from '../../model/ids.ts';
import type { LaneGroup, LaneOrder, ParleyRecord } from '../../model/record.ts';
import { speakersOf } from '../speakers-of.ts';

/** Actors with rows of their own; the rest fold. More rows than this do not fit a laptop screen. */
const OWN_ROWS = 24;

type LaneInput = Pick<ParleyRecord, 'sides' | 'actors' | 'events' | 'statements'>;

interface LaneActor {
  readonly id: ActorId;
  readonly side: SideId | null;
  /** Events the actor takes part in. */
  readonly count: number;
  /** Place of the first of them in the record's order of events. */
  readonly first: number;
}

/**
 * Who gets which row: groups by side in alphabetical order, those without a side last; in a group
 * the busiest first. Speakers who took part in nothing are listed apart. Empty groups are left out.
 */
export function orderLanes(input: LaneInput): LaneOrder {
  const actors = countParticipations(input);
  const own = new Set(actors.filter(({ count }) => count > 0).slice(0, OWN_ROWS));
  const speakers = new Set(input.statements.flatMap(speakersOf));
  const sides = [...input.sides].toSorted((a, b) => compareStrings(a.name, b.name));
  const groups = [...sides.map(({ id }) => id), null].map((side): LaneGroup => {
    const members = actors.filter((actor) => actor.side === side);
    const active = members.filter(({ count }) => count > 0);
    return {
      side,
      rows: active.filter((actor) => own.has(actor)).map(({ id }) => id),
      folded: active.filter((actor) => !own.has(actor)).map(({ id }) => id),
      quotedOnly: members
        .filter(({ id, count }) => count === 0 && speakers.has(id))
        .map(({ id }) => id),
    };
  });
  return { groups: groups.filter((group) => !isEmpty(group)) };
}

function isEmpty(group: LaneGroup): boolean {
  return group.rows.length + group.folded.length + group.quotedOnly.length === 0;
}

/** Busiest first, then whose first event is earlier, then by id. */
function countParticipations({ actors, events }: LaneInput): readonly LaneActor[] {
  const counts = new Map<ActorId, { count: number; first: number }>();
  for (const [at, event] of events.entries()) {
    for (const { actor } of event.participants) {
      const known = counts.get(actor);
      if (known) known.count += 1;
      else counts.set(actor, { count: 1, first: at });
    }
  }
  const none = { count: 0, first: events.length };
  return actors
    .map(({ id, side }) => ({ id, side, ...(counts.get(id) ?? none) }))
    .toSorted((a, b) => b.count - a.count || a.first - b.first || compareStrings(a.id, b.id));
}
