import type { DateValue } from '../../model/date-value.ts';
import type { EventKind, EventStatus } from '../../model/event-kinds.ts';
import type { EventReport, Reading, ReportPlace } from '../../model/reading.ts';
import type { NeutralMeeting } from './neutral-form.ts';

/** The kinds in which people meet or speak with each other. */
const MEETING_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'meeting',
  'call',
  'talks',
  'summit',
  'visit',
  'hearing',
  'signing',
]);

/** The rule under which talk of meetings at large is kept: no event of its own. */
const GENERAL_TALK = 'events/general';

/** The rule of a verb of signing. */
const SIGNED = 'events/verb-sign';

const PLANNED: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'urged',
  'announced',
  'expected',
  'postponed',
]);

/** One meeting for each trigger mention, talk of meetings at large left out; reports of the same event share its key. */
export function neutralMeetings(reading: Reading): readonly NeutralMeeting[] {
  const meetings = reading.reports.flatMap((report, index) =>
    isMeeting(report) && report.rule !== GENERAL_TALK ? meetingsOf(report, index, reading) : [],
  );
  return meetings.toSorted((a, b) => a.start - b.start);
}

/** "signed an accord" tells of a paper; a signing is a meeting where a noun names it ("the signing ceremony"). */
function isMeeting({ kind, rule }: EventReport): boolean {
  return MEETING_KINDS.has(kind) && rule !== SIGNED;
}

function meetingsOf(
  report: EventReport,
  index: number,
  reading: Reading,
): readonly NeutralMeeting[] {
  const date = report.date ? neutralDate(report.date.value) : null;
  const place = report.place ? placeName(report.place) : null;
  const details = {
    participants: participantsOf(report, reading),
    ...(place === null ? {} : { place }),
    ...(date === null ? {} : { date }),
    event: `${reading.document}#${index}`,
  };
  return report.mentions.map(({ trigger, status }) => ({
    start: trigger.start,
    end: trigger.end,
    ...details,
    ...neutralStatus(toldStatus(status, report.status)),
  }));
}

/** What a mention says itself ("will conclude their talks"); a plan that was called off stays so wherever it is told. */
function toldStatus(told: EventStatus | undefined, status: EventStatus): EventStatus {
  const isOff = status === 'cancelled' || status === 'postponed';
  return told === undefined || (isOff && PLANNED.has(told)) ? status : told;
}

/** The TIMEX3 value; first and last day of what lasts ("2031-03-10/2031-03-12"), the first alone where the end is open. */
function neutralDate({ timex, edtf, days, open }: DateValue): string | null {
  if (timex !== null || days.most <= 1 || open === 'start') return timex;
  if (open === 'end') return DAY.exec(edtf)?.[0] ?? null;
  return DAYS.test(edtf) ? edtf : null;
}

const DAY = /^\d{4}-\d\d-\d\d(?=\/)/;
const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

function participantsOf(report: EventReport, reading: Reading): readonly string[] {
  const present = report.participants.filter(({ role }) => role !== 'alsoPresent');
  const names = (present.length > 1 ? present : report.participants).flatMap(
    ({ entity }) => reading.entities[entity]?.name ?? [],
  );
  return [...new Set(names)];
}

/** Held or planned; nothing for what was called off or denied. */
function neutralStatus(status: EventStatus): Pick<NeutralMeeting, 'status'> {
  if (status === 'held') return { status };
  return PLANNED.has(status) ? { status: 'planned' } : {};
}

function placeName(place: ReportPlace): string | null {
  return place.city ?? place.venue ?? place.country;
}
