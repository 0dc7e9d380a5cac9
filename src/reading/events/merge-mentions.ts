import type { EventKind, EventStatus } from '../../model/event-kinds.ts';
import type { EventReport, ReportParticipant } from '../../model/reading.ts';

/** Kinds that different words of one meeting may be told as. */
const MEETING_LIKE: ReadonlySet<EventKind> = new Set<EventKind>([
  'meeting',
  'talks',
  'summit',
  'visit',
]);
const PLANNED: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'urged',
  'announced',
  'expected',
  'postponed',
]);

/**
 * Joins the accounts of one event, in reading order: each new account goes to the latest earlier one
 * that nothing speaks against, when it is definite ("the meeting") or shares people or a date.
 */
export function mergeMentions(
  accounts: readonly (EventReport & { readonly isNew: boolean })[],
): readonly EventReport[] {
  const reports: EventReport[] = [];
  for (const { isNew, ...account } of accounts) {
    const at = reports.findLastIndex((report) => isSame(report, account, isNew));
    const earlier = reports[at];
    if (earlier) reports[at] = join(earlier, account);
    else reports.push(account);
  }
  return reports;
}

function isSame(a: EventReport, b: EventReport, isNew: boolean): boolean {
  if (!areKindsCompatible(a.kind, b.kind) || conflict(a, b)) return false;
  const shared = sharedPeople(a, b);
  const sameDay = a.date !== null && b.date !== null;
  if (isNew) return sameDay && shared >= 2;
  if (b.participants.length === 0 || a.participants.length === 0) return true;
  return shared >= Math.min(2, a.participants.length, b.participants.length);
}

function areKindsCompatible(a: EventKind, b: EventKind): boolean {
  return a === b || (MEETING_LIKE.has(a) && MEETING_LIKE.has(b));
}

function conflict(a: EventReport, b: EventReport): boolean {
  if (PLANNED.has(a.status) !== PLANNED.has(b.status)) return true;
  if (a.date && b.date && !datesMeet(a, b)) return true;
  return Boolean(a.place?.city && b.place?.city && a.place.city !== b.place.city);
}

function datesMeet(a: EventReport, b: EventReport): boolean {
  const [x, y] = [a.date?.value, b.date?.value];
  if (!x || !y) return true;
  return x.start.earliest <= y.end.latest && y.start.earliest <= x.end.latest;
}

function sharedPeople(a: EventReport, b: EventReport): number {
  const entities = new Set(a.participants.map(({ entity }) => entity));
  return b.participants.filter(({ entity }) => entities.has(entity)).length;
}

function join(a: EventReport, b: EventReport): EventReport {
  const known = new Map<number, ReportParticipant>();
  for (const participant of [...a.participants, ...b.participants]) {
    const earlier = known.get(participant.entity);
    if (!earlier || (earlier.role === 'principal' && participant.role !== 'principal'))
      known.set(participant.entity, participant);
  }
  return {
    ...a,
    kind: a.kind === 'talks' && b.kind === 'meeting' ? a.kind : a.kind,
    mentions: [...a.mentions, ...b.mentions],
    date: finer(a, b),
    place: a.place ?? b.place,
    participants: [...known.values()],
    duration: a.duration ?? b.duration,
    outcome: a.outcome ?? b.outcome,
    hedge: a.hedge ?? b.hedge,
  };
}

function finer(a: EventReport, b: EventReport): EventReport['date'] {
  if (!a.date || !b.date) return a.date ?? b.date;
  return spread(b.date) < spread(a.date) ? b.date : a.date;
}

/** Days between the first and the last possible day; endless without a date. */
function spread(date: EventReport['date']): number {
  return date ? date.value.end.latest - date.value.start.earliest : Infinity;
}
