import { addDays, formatIsoDay } from '../../model/calendar.ts';
import type { EpochDay } from '../../model/calendar.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { EventDate, ParleyEvent, Place } from '../../model/record.ts';
import { isCalledOff } from '../event-state.ts';
import type { RecordIndex } from '../record-index.ts';
import { describeDate } from '../words/describe-date.ts';
import { describeKind } from '../words/kind-words.ts';
import { describeStanding } from '../words/describe-standing.ts';
import { titleEvent } from '../words/title-event.ts';
import { citationsOfEvent, citedIn } from './cited.ts';
import { nameOf } from './event-table.ts';
import type { ExportInput } from './export-input.ts';
import { escapeText, escapeUri, foldLine } from './icalendar-lines.ts';

type Dated = ParleyEvent & { readonly date: EventDate };

/**
 * The shown events that have a date as an iCalendar (RFC 5545) of all-day entries. The same event
 * gives the same entry on every run, so that a calendar that takes it again updates it. An entry
 * covers the days on which the event can have been; where these are more than it took, its title
 * and description say so.
 */
export function writeICalendar(input: ExportInput): string {
  const { corpus } = input.index.record;
  const dated = input.shown.events.filter((event): event is Dated => event.date !== null);
  const undated = input.shown.events.length - dated.length;
  const left = undated === 0 ? '' : ` (${undated} without a date left out)`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Parley//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(corpus.title)}`,
    `X-WR-CALDESC:${escapeText(`${input.about.shown}${left}`)}`,
    ...dated.flatMap((event) => entryOf(event, input)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function entryOf(event: Dated, input: ExportInput): readonly string[] {
  const { index } = input;
  const { value } = event.date;
  const place = event.place ? index.placesById.get(event.place.place) : undefined;
  const url = citationsOfEvent(input, event).flatMap(
    ({ document }) => index.documentsById.get(document)?.url ?? [],
  )[0];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${event.id}@${index.record.corpus.id}.parley`)}`,
    `DTSTAMP:${stampOf(event, index)}`,
    `DTSTART;VALUE=DATE:${basicDay(value.start.earliest)}`,
    `DTEND;VALUE=DATE:${basicDay(addDays(value.end.latest, 1))}`,
    `SUMMARY:${escapeText(summaryOf(event, index))}`,
    `STATUS:${statusOf(event)}`,
    `CATEGORIES:${escapeText(describeKind(event.kind))}`,
    'TRANSP:TRANSPARENT',
    ...(place ? [`LOCATION:${escapeText(placeWords(place))}`] : []),
    ...(url === undefined ? [] : [`URL:${escapeUri(url)}`]),
    `DESCRIPTION:${escapeText(descriptionOf(event, input))}`,
    'END:VEVENT',
  ];
}

/** `20221107`. */
function basicDay(day: EpochDay): string {
  return formatIsoDay(day).replaceAll('-', '');
}

/** When what is known of it last changed: its newest article. Known to the day. */
function stampOf({ reports }: ParleyEvent, index: RecordIndex): string {
  let last = 0 as EpochDay;
  for (const id of reports) {
    const document = index.reportsById.get(id)?.document;
    const day = document && index.documentsById.get(document)?.published?.end.latest;
    if (day !== undefined && day > last) last = day;
  }
  return `${basicDay(last)}T000000Z`;
}

function statusOf({ status }: ParleyEvent): string {
  if (isCalledOff(status)) return 'CANCELLED';
  return status === 'held' ? 'CONFIRMED' : 'TENTATIVE';
}

/** "Marsh hosts Ruiz and Lind", "… (announced)", "… (some day in February 2024)". */
function summaryOf(event: Dated, index: RecordIndex): string {
  const title = titleEvent(event, index, 'card');
  const notes = [
    event.status === 'held' ? '' : describeStanding(event, index),
    looseness(event.date.value),
  ].filter((note) => note !== '');
  return notes.length === 0 ? title : `${title} (${notes.join('; ')})`;
}

/** Why the entry covers more or other days than the event did; '' where it does not. */
function looseness(value: DateValue): string {
  const { start, end, days, open } = value;
  if (open === 'none' && start.earliest === start.latest && end.earliest === end.latest) return '';
  const words = describeDate(value).replace(/^~/, 'about ');
  if (open === 'end') return `${words}, end not known`;
  if (open === 'start') return `${words}, beginning not known`;
  if (days.most > 1) return `${words}, not known to the day`;
  return /^(?:about|on|between) /.test(words) ? words : `some day ${words}`;
}

function placeWords({ venue, city, country }: Place): string {
  return [venue, city, country].filter((part) => part !== null).join(', ');
}

function descriptionOf(event: Dated, input: ExportInput): string {
  const { index, about } = input;
  const { value } = event.date;
  const people = event.participants.map(({ actor }) => nameOf(index, actor)).join(', ');
  const sources = citationsOfEvent(input, event).map((citation) => {
    const { words, title, publisher, published, url } = citedIn(input, citation);
    const where = [publisher, published, url].filter((part) => part !== null).join(', ');
    return `“${words}” — ${title}${where === '' ? '' : ` (${where})`}`;
  });
  const code = event.cameo === '' ? '' : `; CAMEO ${event.cameo}`;
  return [
    `${describeKind(event.kind)}, ${describeStanding(event, index)}${code}`,
    `When: ${describeDate(value)}${value.because === null ? '' : ` (${value.because})`}`,
    ...(people === '' ? [] : [`Who: ${people}`]),
    ...sources,
    ...(about.link === null ? [] : [about.link]),
  ].join('\n');
}
