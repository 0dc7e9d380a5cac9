import { addDays, epochDayToCivil, weekdayOf } from '../../../model/calendar.ts';
import type { Pointer } from '../../../lexicon/dates/pointers.ts';
import { periodInWords } from '../in-words.ts';
import type { Meaning } from '../meaning.ts';
import { monthPeriod, periodOf, shiftPeriod, yearPeriod } from '../period.ts';
import type { PeriodUnit } from '../period.ts';
import { anchoredPeriod, statedPeriod } from './dated.ts';
import type { Anchors, Dated } from './dated.ts';
import { isFuture } from '../tense.ts';

type UnitMeaning = Extract<Meaning, { readonly type: 'unit' }>;

/** "today" and its neighbours. */
export function placeDeictic(days: number, { speech, speechWords }: Anchors): Dated | null {
  if (speech === null) return null;
  const side = days < 0 ? 'before' : 'after';
  const because = days === 0 ? `on ${speechWords}` : `${count(days)} ${side} ${speechWords}`;
  return anchoredPeriod(periodOf('day', addDays(speech, days)), because);
}

function count(days: number): string {
  const size = Math.abs(days);
  return size === 1 ? 'day' : `${size} days`;
}

/** "the past week": TIMEX3 names the last whole week, the days are those up to the day of speaking. */
export function placeRolling(unit: PeriodUnit, pointer: Pointer, anchors: Anchors): Dated | null {
  const whole = placeUnit({ type: 'unit', unit, pointer }, anchors);
  const { speech } = anchors;
  if (!whole || speech === null) return whole;
  const length = whole.period.last - whole.period.first + 1;
  const isAhead = (STEPS[pointer] ?? 0) > 0;
  const [first, last] = isAhead
    ? [speech, addDays(speech, length)]
    : [addDays(speech, -length), speech];
  const because = `${unit} ${isAhead ? 'from' : 'up to'} ${anchors.speechWords}`;
  return { ...whole, first, last, because };
}

/** The quarter that the text reports on, in the year named; a year alone where it reports on none. */
export function placeTopic(year: number | null, { quarter }: Anchors): Dated | null {
  if (year === null) return quarter;
  if (!quarter) return statedPeriod(yearPeriod(year));
  const { month } = epochDayToCivil(quarter.first);
  const period = monthPeriod(year, month, 'quarter');
  return anchoredPeriod(period, `same quarter as ${periodInWords(quarter.period)}`);
}

/** "last week", "this year", "that day", "the quarter". */
export function placeUnit(meaning: UnitMeaning, anchors: Anchors): Dated | null {
  const { unit, pointer } = meaning;
  const reference = anchors.references.find(({ period }) => isFine(period.unit, unit));
  if (reference && REFERRING.has(pointer)) return fromReference(unit, pointer, reference);
  if (unit === 'quarter' && anchors.quarter && OF_TOPIC.has(pointer)) return anchors.quarter;
  if (anchors.speech === null) return null;
  const here = periodOf(unit, anchors.speech);
  const steps = stepsTo(meaning, anchors);
  const period = shiftPeriod(here, steps);
  const because = `${unit} ${steps < 0 ? 'before' : steps > 0 ? 'after' : 'of'} ${anchors.speechWords}`;
  return anchoredPeriod(period, because);
}

/** "the quarter", "the latest quarter" and "that quarter" in a report on one. */
const OF_TOPIC: ReadonlySet<Pointer> = new Set(['bare', 'latest', 'that']);

const REFERRING: ReadonlySet<Pointer> = new Set(['previous', 'following', 'that']);

const ORDER: readonly PeriodUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** Whether a date of one unit tells which period of the other is meant. */
function isFine(unit: PeriodUnit, other: PeriodUnit): boolean {
  return ORDER.indexOf(unit) <= ORDER.indexOf(other);
}

function fromReference(unit: PeriodUnit, pointer: Pointer, reference: Dated): Dated {
  const here = periodOf(unit, reference.first);
  const steps = pointer === 'following' ? 1 : pointer === 'previous' ? -1 : 0;
  const side = steps > 0 ? 'after' : steps < 0 ? 'before' : 'of';
  const because = `${unit} ${side} ${periodInWords(reference.period)}`;
  return anchoredPeriod(shiftPeriod(here, steps), because);
}

const STEPS: Readonly<Partial<Record<Pointer, number>>> = {
  last: -1,
  past: -1,
  previous: -1,
  latest: -1,
  next: 1,
  coming: 1,
  following: 1,
};

/** "the weekend" and "the quarter" are the last one unless their verb looks ahead or they are on. */
function stepsTo({ unit, pointer }: UnitMeaning, anchors: Anchors): number {
  if (unit === 'weekend' && (pointer === 'bare' || pointer === 'this'))
    return weekendSteps(pointer, anchors);
  if (unit === 'week' && pointer === 'last' && isSunday(anchors)) return 0;
  if (pointer === 'bare' && unit === 'quarter') return isFuture(anchors.tense()) ? 0 : -1;
  return STEPS[pointer] ?? 0;
}

/** In a Sunday paper "last week" is the week that ends with it. */
function isSunday({ speech }: Anchors): boolean {
  return speech !== null && weekdayOf(speech) === 7;
}

/** On a Monday "earlier this weekend" is the one just over; on a Saturday "the weekend" is this one. */
function weekendSteps(pointer: Pointer, anchors: Anchors): number {
  const weekday = anchors.speech === null ? 1 : weekdayOf(anchors.speech);
  const tense = anchors.tense();
  if (weekday >= 6 || isFuture(tense)) return 0;
  if (pointer === 'bare') return -1;
  return weekday <= 2 && tense !== 'unknown' ? -1 : 0;
}
