import type { EventKind, EventStatus } from '../../model/event-kinds.ts';

const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  talks: 'Talks',
  summit: 'Summit',
  visit: 'Visit',
  hearing: 'Hearing',
  signing: 'Signing',
  agreement: 'Agreement',
  speech: 'Speech',
  clash: 'Clash',
  deadline: 'Deadline',
  other: 'Event',
};

const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  urged: 'urged',
  announced: 'announced',
  expected: 'expected',
  held: 'held',
  postponed: 'postponed',
  cancelled: 'cancelled',
  denied: 'denied',
  unclear: 'unclear whether held',
};

/** A kind of event in one word with a capital: "Meeting". */
export function describeKind(kind: EventKind): string {
  return KIND_WORDS[kind];
}

/** A status as it stands after a noun: "held", "announced". */
export function describeStatus(status: EventStatus): string {
  return STATUS_WORDS[status];
}
