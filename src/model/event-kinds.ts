/** Kinds of event, told apart by shape in the timeline. */
export const EVENT_KINDS = [
  'meeting',
  'call',
  'talks',
  'summit',
  'visit',
  'hearing',
  'signing',
  'agreement',
  'speech',
  'clash',
  'deadline',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What an article says of an event: only wished for, planned in three strengths, happened, or not. */
export const EVENT_STATUSES = [
  'urged',
  'announced',
  'expected',
  'held',
  'postponed',
  'cancelled',
  'denied',
  'unclear',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** The part somebody has in an event. */
export const PARTICIPANT_ROLES = ['principal', 'host', 'mediator', 'alsoPresent'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Whether the participants are known to have been in one room. */
export type Together = 'yes' | 'separately' | 'unknown';

/** How a statement is given: in marks, partly in marks, or in the reporter's words. */
export const DIRECTNESSES = ['direct', 'partial', 'paraphrase'] as const;
export type Directness = (typeof DIRECTNESSES)[number];

/** Where a statement was made. */
export const MEDIA = [
  'remarks',
  'briefing',
  'post',
  'letter',
  'interview',
  'statement',
  'speech',
  'unknown',
] as const;
export type Medium = (typeof MEDIA)[number];
