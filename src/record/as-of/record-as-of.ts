import type { EpochDay } from '../../model/calendar.ts';
import { compareEvents } from '../../model/record-order.ts';
import type { DocumentId, EventId, ReportId } from '../../model/ids.ts';
import type {
  EventParticipant,
  ParleyEvent,
  ParleyRecord,
  RecordDocument,
  Report,
} from '../../model/record.ts';
import { bestDate } from '../events/best-date.ts';
import { lastStatus } from '../events/best-status.ts';

/** A record as it could have been made on a day, and what of it no article had told by then. */
export interface RecordAsOf {
  readonly record: ParleyRecord;
  readonly uncounted: Uncounted;
}

/** What is to be shown as not there yet: articles, and events that only they report. */
export interface Uncounted {
  readonly documents: ReadonlySet<DocumentId>;
  readonly events: ReadonlySet<EventId>;
}

/** Every article counts. */
export const NOTHING_UNCOUNTED: Uncounted = { documents: new Set(), events: new Set() };

/** Whether an article counts on a day: from the last day on which it can have been published. */
export function countsBy({ published }: RecordDocument, day: EpochDay): boolean {
  return published !== null && published.end.latest <= day;
}

/**
 * The record as reported by a day. Events are not merged anew: status, date, place and participants
 * are worked out again from the reports that count. What none of them tells stays as it is and is
 * named in `uncounted`, so that its mark can be shown in its place. An article without a bound on
 * its publication never counts.
 */
export function recordAsOf(record: ParleyRecord, day: EpochDay): RecordAsOf {
  const late = record.documents.filter((document) => !countsBy(document, day));
  const documents = new Set(late.map(({ id }) => id));
  if (documents.size === 0) return { record, uncounted: NOTHING_UNCOUNTED };
  const reports = new Map(record.reports.map((report) => [report.id, report]));
  const counted = (id: ReportId): boolean =>
    !documents.has(reports.get(id)?.document as DocumentId);
  const isUncounted = (event: ParleyEvent): boolean =>
    event.reports.length > 0 && !event.reports.some(counted);
  const uncounted = new Set(record.events.filter(isUncounted).map(({ id }) => id));
  const events = record.events
    .map((event) => (uncounted.has(event.id) ? event : eventAsOf(event, counted, reports)))
    .toSorted(compareEvents);
  return {
    record: {
      ...record,
      events,
      reports: record.reports.filter(({ id, event }) => counted(id) || uncounted.has(event)),
    },
    uncounted: { documents, events: uncounted },
  };
}

/** The event from the reports that count; the very same when all of them do. */
function eventAsOf(
  event: ParleyEvent,
  counted: (id: ReportId) => boolean,
  reports: ReadonlyMap<ReportId, Report>,
): ParleyEvent {
  if (event.reports.every(counted)) return event;
  const told = event.reports.filter(counted).flatMap((id) => reports.get(id) ?? []);
  const trail = event.trail.filter(({ report }) => counted(report));
  return {
    ...event,
    reports: told.map(({ id }) => id),
    trail,
    status: lastStatus(trail),
    date: keeps(event.date, counted) ? event.date : bestDate(told),
    place: keeps(event.place, counted) ? event.place : firstPlace(told),
    participants: event.participants.flatMap((one) => participantAsOf(one, counted)),
  };
}

/** Whether a value rests on a report that counts, or on none: a person put it there. */
function keeps(
  value: { readonly report: ReportId | null } | null,
  counted: (id: ReportId) => boolean,
): boolean {
  return value !== null && (value.report === null || counted(value.report));
}

function firstPlace(told: readonly Report[]): ParleyEvent['place'] {
  const [first] = told.flatMap(({ id, place }) =>
    place ? [{ place: place.place, report: id, citation: place.citation }] : [],
  );
  return first ?? null;
}

/** Nobody where only late reports name them; those whom a person put there stay. */
function participantAsOf(
  participant: EventParticipant,
  counted: (id: ReportId) => boolean,
): readonly EventParticipant[] {
  if (participant.reports.length === 0) return [participant];
  const reports = participant.reports.filter(counted);
  return reports.length > 0 ? [{ ...participant, reports }] : [];
}
