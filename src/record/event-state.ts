import type { EventStatus } from '../model/event-kinds.ts';

const PLANNED: ReadonlySet<EventStatus> = new Set(['urged', 'announced', 'expected', 'postponed']);

/** Whether an event of this status is still to come, or was when last heard of. */
export function isPlanned(status: EventStatus): boolean {
  return PLANNED.has(status);
}

/** Whether an event of this status is said not to happen or not to have happened. */
export function isCalledOff(status: EventStatus): boolean {
  return status === 'cancelled' || status === 'denied';
}
