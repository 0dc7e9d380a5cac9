import { EVENT_STATUSES } from '../../model/event-kinds.ts';
import type { ParleyEvent, Report } from '../../model/record.ts';
import { describeDate } from '../../record/words/describe-date.ts';
import { titleEvent } from '../../record/words/title-event.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { eventPeopleForms } from './event-people-forms.ts';
import { eventShapeForms } from './event-shape-forms.ts';
import { asChoices, type CorrectionForm, type MadeCorrection } from './form-types.ts';
import { pointAtReport } from './point-at-report.ts';

/** What can be put right of an event; nothing where no article tells it. */
export function eventForms(event: ParleyEvent, index: RecordIndex): readonly CorrectionForm[] {
  const reports = index.reportsByEvent.get(event.id) ?? [];
  const [first] = reports;
  if (!first) return [];
  return [
    setDate(event, reports, index),
    setStatus(event, first, index),
    setPlace(event, first, index),
    ...eventPeopleForms(event, reports, index),
    ...eventShapeForms(event, reports, index),
    {
      key: 'drop',
      label: 'It is no event',
      was: titleEvent(event, index, 'card'),
      fields: [],
      make: () => reports.map((report) => pointAtReport(report, index, 'event-drop', true)),
    },
  ];
}

/** Confirms the date of an event: every article that dates it is held to it. */
export function confirmDate(event: ParleyEvent, index: RecordIndex): readonly MadeCorrection[] {
  const reports = index.reportsByEvent.get(event.id) ?? [];
  const date = event.date?.value.edtf;
  const dated = reports.filter((report) => report.date?.value.edtf === date);
  return (dated.length > 0 ? dated : reports.slice(0, 1)).map((report) => {
    return pointAtReport(report, index, 'event-date', date);
  });
}

function setDate(
  { date: now }: ParleyEvent,
  reports: readonly Report[],
  index: RecordIndex,
): CorrectionForm {
  return {
    key: 'date',
    label: 'The date',
    was: now ? describeDate(now.value) : 'none',
    fields: [{ key: 'date', label: 'Date', kind: 'date', first: now?.value.edtf ?? '' }],
    // in every article, lest their reports no longer be told as one event
    make: ({ date }) => reports.map((one) => pointAtReport(one, index, 'event-date', date)),
  };
}

function setStatus(
  { status: now }: ParleyEvent,
  report: Report,
  index: RecordIndex,
): CorrectionForm {
  const choices = asChoices(EVENT_STATUSES);
  return {
    key: 'status',
    label: 'Whether it was held',
    was: now,
    fields: [{ key: 'status', label: 'Status', kind: 'choice', choices, first: now }],
    make: ({ status }) => [pointAtReport(report, index, 'event-status', status)],
  };
}

function setPlace(event: ParleyEvent, report: Report, index: RecordIndex): CorrectionForm {
  const place = event.place && index.placesById.get(event.place.place);
  return {
    key: 'place',
    label: 'The place',
    was: [place?.venue, place?.city, place?.country].filter(Boolean).join(', ') || 'none',
    fields: (['venue', 'city', 'country'] as const).map((key) => {
      const label = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
      return { key, label, kind: 'text', first: place?.[key] ?? '', isOptional: true };
    }),
    make: (values) => {
      const named = Object.entries(values).filter(([, name]) => name !== '');
      const value = named.length > 0 ? Object.fromEntries(named) : null;
      return [pointAtReport(report, index, 'event-place', value)];
    },
  };
}
