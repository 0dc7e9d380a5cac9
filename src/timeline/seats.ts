import type { ParticipantRole } from '../model/event-kinds.ts';
import type { ActorId } from '../model/ids.ts';
import type { EventParticipant } from '../model/record.ts';
import type { LaneLayout } from './lanes.ts';

/** One dot: the participants of an event that share a row (several where a row is folded). */
export interface Seat {
  readonly lane: number;
  /** Middle of the row, in pixels from the top of the rows. */
  readonly y: number;
  readonly actors: readonly ActorId[];
  /** The strongest role among them. */
  readonly role: ParticipantRole;
}

const STRONGEST_FIRST: readonly ParticipantRole[] = [
  'host',
  'mediator',
  'principal',
  'alsoPresent',
];

/** The dots of an event, top to bottom; none for participants who have no row. */
export function seatParticipants(
  participants: readonly EventParticipant[],
  layout: LaneLayout,
): readonly Seat[] {
  const seats = new Map<number, Seat>();
  for (const { actor, role } of participants) {
    const index = layout.laneByActor.get(actor);
    const lane = index === undefined ? undefined : layout.lanes[index];
    if (index === undefined || !lane) continue;
    const taken = seats.get(index);
    seats.set(index, {
      lane: index,
      y: lane.y,
      actors: [...(taken?.actors ?? []), actor],
      role: taken ? strongerRole(taken.role, role) : role,
    });
  }
  return [...seats.values()].toSorted((a, b) => a.lane - b.lane);
}

/** The dots of several events drawn as one. */
export function mergeSeats(all: readonly (readonly Seat[])[]): readonly Seat[] {
  const seats = new Map<number, Seat>();
  for (const seat of all.flat()) {
    const taken = seats.get(seat.lane);
    if (!taken) seats.set(seat.lane, seat);
    else {
      const actors = [...new Set([...taken.actors, ...seat.actors])];
      seats.set(seat.lane, { ...seat, actors, role: strongerRole(taken.role, seat.role) });
    }
  }
  return [...seats.values()].toSorted((a, b) => a.lane - b.lane);
}

function strongerRole(a: ParticipantRole, b: ParticipantRole): ParticipantRole {
  return STRONGEST_FIRST.indexOf(a) <= STRONGEST_FIRST.indexOf(b) ? a : b;
}
