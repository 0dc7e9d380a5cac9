import { addDays, civilToEpochDay, daysInMonth, epochDayToCivil } from '../../../model/calendar.ts';
import type { DateValue } from '../../../model/date-value.ts';
import { dateOn, dateWithin } from '../../../model/edtf-values.ts';
import { MODAL } from '../../../lexicon/event-grammar.ts';
import type { EventStatus } from '../../../model/event-kinds.ts';
import type { ReportDate } from '../../../model/reading.ts';
import { sliceRange } from '../../../model/span.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { journeyVerb } from './journeys.ts';
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { StatusReading } from './status.ts';
import type { Trigger } from '../triggers/trigger.ts';

const LOOKING_AHEAD: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'announced',
  'expected',
  'urged',
]);

/** Days with nothing that says which: the reader of dates had to choose a side. */
const BARE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:early|mid|late)[ -])?(?:january|february|march|april|june|july|august|september|october|november|december))$/i;

export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/**
 * "offered to host talks on Thursday", "wants to meet in January": behind an infinitive that looks ahead, a
 * bare weekday or month that was placed before publication is the next one. Other dates stay as they are.
 */
export function lookAhead(
  scene: Scene,
  trigger: Trigger,
  status: EventStatus,
  date: ReportDate,
): ReportDate {
  const { view } = scene;
  const { published } = view.layers;
  const words = sliceRange(view.context.prepared.text, date.range);
  const isOpen = LOOKING_AHEAD.has(status) && published !== null && BARE.test(words);
  if (!isOpen || date.value.end.latest >= published.start.earliest) return date;
  return isBehindPlan(scene, trigger, date)
    ? { range: date.range, value: nextOne(date.value) }
    : date;
}

/** The day stands behind an infinitive or verb of going that looks ahead. */
function isBehindPlan(scene: Scene, { frame, token }: Trigger, { range }: ReportDate): boolean {
  const { view } = scene;
  const isBehind = (i: number): boolean => range.start > (view.tokens.starts[i] ?? 0);
  if (frame !== null) return isBehind(token) && isAhead(view, token);
  const start = descriptionStart(scene, token);
  const verb = holdingVerb(scene, start);
  if (verb >= 0 && isBehind(token) && isAhead(view, verb)) return true;
  const journey = journeyVerb(scene, start);
  if (journey >= 0) return isBehind(journey);
  return isBehind(token) && (isPreparedFor(view, start) || isForeseen(view, token, range.start));
}

/** "the talks could be resumed on Thursday": a verb ahead between the noun and the day; no "would", which others may have said long ago. */
function isForeseen(view: EventView, noun: number, start: number): boolean {
  for (let i = noun + 1; i < noun + 8 && (view.tokens.starts[i] ?? start) < start; i += 1)
    if (/^(?:will|could|may|might|can)$/.test(lowerAt(view, i))) return true;
  return false;
}

/** "is preparing for a meeting on Friday". */
function isPreparedFor(view: EventView, start: number): boolean {
  return lowerAt(view, start - 1) === 'for' && /^(?:prepar|plann)/.test(lowerAt(view, start - 2));
}

/** Days ahead of the article from which "after the talks" is surely told of others ("the plant, due to close by 2038"). */
const FAR_AHEAD_DAYS = 31;

/** "is expected on Wednesday and has already spoken with X": a day worked out ahead of the article is not that of a verb of the past. */
export function isOfOtherTense(
  { view }: Scene,
  { frame }: Trigger,
  { value }: ReportDate,
  told: StatusReading,
): boolean {
  const { published } = view.layers;
  if (!published || value.start.earliest <= published.end.latest) return false;
  const isFarAhead = value.start.earliest - published.end.latest > FAR_AHEAD_DAYS;
  if (frame === null && told.isSure && told.status === 'held' && isFarAhead) return true;
  return frame !== null && told.isSure && told.status === 'held' && value.basis === 'anchored';
}

/** "to meet", "will meet"; no "was to meet", which may be long past. */
function isAhead(view: EventView, verb: number): boolean {
  if (is(view, verb - 1, MODAL)) return true;
  if (lowerAt(view, verb - 1) !== 'to') return false;
  for (let i = verb - 2; i > verb - 6; i -= 1)
    if (/^(?:was|were|had|been)$/.test(lowerAt(view, i))) return false;
  return true;
}

/** The same weekday a week on, or the same month a year on. */
export function nextOne(value: DateValue): DateValue {
  const { earliest } = value.start;
  const telling = { basis: 'anchored', because: 'the next one: the words look ahead' } as const;
  if (earliest === value.end.latest) return dateOn(addDays(earliest, 7), telling);
  const { year, month } = epochDayToCivil(earliest);
  const timex = value.timex?.replace(String(year), String(year + 1)) ?? null;
  const first = civilToEpochDay(year + 1, month, 1);
  const from = addDays(first, epochDayToCivil(earliest).day - 1);
  const days = Math.min(value.end.latest - earliest, daysInMonth(year + 1, month) - 1);
  const bounds = { earliest: from, latest: addDays(from, days) };
  return dateWithin(bounds, { ...telling, timex, precision: value.precision });
}
