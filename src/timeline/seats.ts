import type { ParticipantRole } from '../model/event-kinds.ts';
import type { ActorId } from '../model/ids.ts';
import type { LaneLayout } from './lanes.ts';
import type { Dot } from './row-plan.ts';

/** One dot with its row; several where a row is folded. */
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

/** Gives the dots of an event their rows, top to bottom; those of one row become one. */
export function seatDots(dots: readonly Dot[], layout: LaneLayout): readonly Seat[] {
  const seats = new Map<number, Seat>();
  for (const { held, actors, role } of dots) {
    const index = layout.laneOf.get(held);
    const lane = index === undefined ? undefined : layout.lanes[index];
    if (index === undefined || !lane) continue;
    const taken = seats.get(index);
    seats.set(index, {
      lane: index,
      y: lane.y,
      actors: [...(taken?.actors ?? []), ...actors],
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
