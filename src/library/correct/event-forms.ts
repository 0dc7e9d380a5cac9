import { EVENT_STATUSES } from '../../model/event-kinds.ts';
import type { ParleyEvent, Report } from '../../model/record.ts';
import { rangesOverlap } from '../../model/span.ts';
import { describeDate } from '../../record/words/describe-date.ts';
import { titleEvent } from '../../record/words/title-event.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { asChoices, type Choice, type CorrectionForm, type MadeCorrection } from './form-types.ts';

/** What can be put right of an event. */
export function eventForms(
  event: ParleyEvent,
  index: RecordIndex,
  roles: readonly Choice[],
): readonly CorrectionForm[] {
  const reports = index.reportsByEvent.get(event.id) ?? [];
  const [first] = reports;
  if (!first) return [];
  const place = event.place && index.placesById.get(event.place.place);
  const placeWords = [place?.venue, place?.city, place?.country].filter(Boolean).join(', ');
  return [
    {
      key: 'date',
      label: 'The date',
      was: event.date ? describeDate(event.date.value) : 'none',
      fields: [{ key: 'date', label: 'Date', kind: 'date', first: event.date?.value.edtf ?? '' }],
      // in every article, lest their reports no longer be told as one event
      make: ({ date }) => reports.map((one) => point(one, index, 'event-date', date)),
    },
    {
      key: 'status',
      label: 'Whether it was held',
      was: event.status,
      fields: [
        {
          key: 'status',
          label: 'Status',
          kind: 'choice',
          choices: asChoices(EVENT_STATUSES),
          first: event.status,
        },
      ],
      make: ({ status }) => [point(first, index, 'event-status', status)],
    },
    {
      key: 'place',
      label: 'The place',
      was: placeWords || 'none',
      fields: (['venue', 'city', 'country'] as const).map((key) => {
        const label = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
        return { key, label, kind: 'text', first: place?.[key] ?? '', isOptional: true };
      }),
      make: (values) => {
        const named = Object.entries(values).filter(([, name]) => name !== '');
        const value = named.length > 0 ? Object.fromEntries(named) : null;
        return [point(first, index, 'event-place', value)];
      },
    },
    ...peopleForms(event, reports, { index, roles }),
    ...shapeForms(event, reports, index),
    {
      key: 'drop',
      label: 'It is no event',
      was: titleEvent(event, index, 'card'),
      fields: [],
      make: () => reports.map((report) => point(report, index, 'event-drop', true)),
    },
  ];
}

/** Confirms the date of an event: every article that dates it is held to it. */
export function confirmDate(event: ParleyEvent, index: RecordIndex): readonly MadeCorrection[] {
  const reports = index.reportsByEvent.get(event.id) ?? [];
  const date = event.date?.value.edtf;
  const dated = reports.filter((report) => report.date?.value.edtf === date);
  return (dated.length > 0 ? dated : reports.slice(0, 1)).map((report) => {
    return point(report, index, 'event-date', date);
  });
}

function peopleForms(
  { participants }: ParleyEvent,
  reports: readonly Report[],
  { index, roles }: { readonly index: RecordIndex; readonly roles: readonly Choice[] },
): readonly CorrectionForm[] {
  const nameOf = (id: (typeof participants)[number]['actor']): string =>
    index.actorsById.get(id)?.name ?? id;
  const named = participants.filter((one) => one.reports.length > 0);
  const was = participants.map(({ actor }) => nameOf(actor)).join(', ') || 'nobody named';
  const action = 'event-participants';
  const forms: readonly CorrectionForm[] = [
    {
      key: 'add',
      label: 'Somebody else was there',
      was,
      fields: [
        { key: 'name', label: 'Who', kind: 'actor' },
        { key: 'role', label: 'As', kind: 'choice', choices: roles },
      ],
      make: ({ name, role }) =>
        reports.slice(0, 1).map((one) => point(one, index, action, { add: [{ name, role }] })),
    },
    {
      key: 'remove',
      label: 'Somebody was not there',
      was,
      fields: [
        {
          key: 'actor',
          label: 'Who',
          kind: 'choice',
          choices: named.map(({ actor }) => [actor, nameOf(actor)]),
        },
      ],
      make: ({ actor }) =>
        reports
          .filter((one) => one.participants.some((somebody) => somebody.actor === actor))
          .map((one) => {
            const name = named.find((somebody) => somebody.actor === actor);
            return point(one, index, action, { remove: [name ? nameOf(name.actor) : actor] });
          }),
    },
  ];
  return named.length > 0 ? forms : forms.slice(0, 1);
}

/** One event that was taken for two, or two for one. */
function shapeForms(
  event: ParleyEvent,
  reports: readonly Report[],
  index: RecordIndex,
): readonly CorrectionForm[] {
  const [first] = reports;
  const others = index.record.events.filter(({ id }) => id !== event.id);
  const merge: CorrectionForm = {
    key: 'merge',
    label: 'It is the same as another',
    was: 'an event of its own',
    fields: [
      {
        key: 'other',
        label: 'The same as',
        kind: 'choice',
        choices: others.map((other) => {
          const date = other.date ? describeDate(other.date.value) : 'no date';
          return [other.id, `${titleEvent(other, index, 'card')}, ${date}`];
        }),
      },
    ],
    make: ({ other }) => {
      const found = others.find(({ id }) => id === other);
      const [report] = (found && index.reportsByEvent.get(found.id)) ?? [];
      const into = report?.mentions[0]?.trigger;
      return first && into ? [{ ...point(first, index, 'event-merge', null), into }] : [];
    },
  };
  const split: CorrectionForm = {
    key: 'split',
    label: 'One article tells another event',
    was: 'told as one event',
    fields: [
      {
        key: 'report',
        label: 'As told in',
        kind: 'choice',
        choices: reports.map(({ id, document }) => {
          return [id, index.documentsById.get(document)?.title ?? document];
        }),
      },
    ],
    make: ({ report }) =>
      reports
        .filter(({ id }) => id === report)
        .map((one) => point(one, index, 'event-split', true)),
  };
  return reports.length > 1 ? [merge, split] : [merge];
}

/** Points at the trigger of a report; names its people where the same word tells several events. */
function point(
  report: Report,
  { record, actorsById }: RecordIndex,
  action: MadeCorrection['action'],
  value: unknown,
): MadeCorrection {
  const [mention] = report.mentions;
  if (!mention) throw new Error(`${report.id} has no mention`);
  const at = mention.trigger;
  const isShared = record.reports.some(
    ({ id, document, mentions }) =>
      id !== report.id &&
      document === at.document &&
      mentions.some(({ trigger }) => rangesOverlap(trigger, at)),
  );
  if (!isShared) return { at, action, value };
  const of = report.participants.map(({ actor }) => actorsById.get(actor)?.name ?? actor);
  return { at, action, value, of };
}
