import type { EventKind, EventStatus } from '../../model/event-kinds.ts';

/** Kinds that articles use for one and the same happening. */
const FAMILIES: Readonly<Record<EventKind, string>> = {
  meeting: 'sitting together',
  talks: 'sitting together',
  summit: 'sitting together',
  call: 'call',
  visit: 'visit',
  hearing: 'hearing',
  signing: 'signing',
  agreement: 'signing',
  speech: 'speech',
  clash: 'clash',
  deadline: 'deadline',
  other: 'other',
};

/** From the most telling to the least; of two kinds equally often reported the earlier wins. */
export const KINDS_BY_DETAIL: readonly EventKind[] = [
  'summit',
  'hearing',
  'signing',
  'agreement',
  'talks',
  'call',
  'visit',
  'meeting',
  'speech',
  'clash',
  'deadline',
  'other',
];

/** Whether two reports of these kinds can tell of one event. */
export function kindsFit(a: EventKind, b: EventKind): boolean {
  return FAMILIES[a] === FAMILIES[b];
}

/** Whether a wish can have become what another report tells: only what was planned too, or came later. */
export function isWish(status: EventStatus): boolean {
  return status === 'urged';
}
