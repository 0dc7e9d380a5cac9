import { addDays, formatIsoDay } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import { FEW } from '../../../lexicon/dates/vague-reach.ts';
import type { TimeUnit } from '../../../lexicon/dates/units.ts';
import { periodInWords } from '../in-words.ts';
import type { ShiftMeaning } from '../meaning.ts';
import { addMonths, periodOf } from '../period.ts';
import type { Period, PeriodUnit } from '../period.ts';
import { anchoredPeriod } from './dated.ts';
import type { Anchors, Dated } from './dated.ts';
import { reachFrom } from './place-reach.ts';
import { isFuture } from '../tense.ts';

/** How a unit is counted, and the period that the result is told in. */
const STEPS: Readonly<
  Partial<
    Record<
      TimeUnit,
      { readonly days?: number; readonly months?: number; readonly unit: PeriodUnit }
    >
  >
> = {
  day: { days: 1, unit: 'day' },
  week: { days: 7, unit: 'week' },
  weekend: { days: 7, unit: 'weekend' },
  fortnight: { days: 14, unit: 'week' },
  month: { months: 1, unit: 'month' },
  quarter: { months: 3, unit: 'quarter' },
  year: { months: 12, unit: 'year' },
  decade: { months: 120, unit: 'year' },
  century: { months: 1200, unit: 'decade' },
};

/** So many units from the day of speaking, from the last date told, or from a date of its own. */
export function placeShift(
  meaning: ShiftMeaning,
  own: Dated | null,
  anchors: Anchors,
): Dated | null {
  const step = STEPS[meaning.unit];
  if (meaning.count === null) return placeFew(meaning, anchors);
  if (!step || isDuration(meaning, anchors)) return null;
  const from = startOf(meaning, own, anchors);
  if (!from || isEarly(meaning, from.period, anchors)) return null;
  const many = meaning.count * meaning.way;
  const day = step.days
    ? addDays(from.period.first, many * step.days)
    : addMonths(from.period.first, many * (step.months ?? 1));
  const side = meaning.way < 0 ? 'before' : 'after';
  const because = `${amount(meaning.count, meaning.unit)} ${side} ${from.words}`;
  const coarse = from.period.unit !== 'day' && step.days ? many * step.days : null;
  if (coarse !== null && from.period.unit !== 'week') return coarsely(from.period, coarse, because);
  return loosened(
    meaning,
    day,
    anchoredPeriod(periodOf(grainOf(meaning, from.period, step.unit), day), because),
  );
}

/** "three weeks later" after "in October": as imprecise as October. */
function coarsely({ unit, first, last }: Period, days: number, because: string): Dated {
  const bounds = { first: addDays(first, days), last: addDays(last, days) };
  return { ...anchoredPeriod(periodOf(unit, bounds.first), because), ...bounds, timex: null };
}

/** Days by which "a week earlier" may be out, either way. */
const HALF_WEEK = 3;

/** Weeks and months counted from now or from the last date told are said loosely; TIMEX3 counts them out. */
function loosened({ unit, from }: ShiftMeaning, day: EpochDay, dated: Dated): Dated {
  const timex = from === 'speech' ? dated.timex : formatIsoDay(day);
  if (typeof from !== 'string') return dated;
  if (unit === 'week' || unit === 'fortnight') {
    const bounds = { first: addDays(day, -HALF_WEEK), last: addDays(day, HALF_WEEK) };
    return { ...dated, period: periodOf('week', day), ...bounds, timex };
  }
  return unit === 'month' && from === 'ahead' ? { ...dated, timex } : dated;
}

/** "a few weeks ago". */
function placeFew(
  { unit, way, from }: ShiftMeaning,
  { speech, speechWords }: Anchors,
): Dated | null {
  const reach = FEW.get(unit);
  if (!reach || speech === null || from !== 'speech') return null;
  return reachFrom(reach, way, speech, speechWords);
}

/** "the smallest gain in a year", "was done in two weeks". */
function isDuration({ from, count, unit }: ShiftMeaning, anchors: Anchors): boolean {
  if (from !== 'ahead') return false;
  return (
    anchors.tense() === 'past' ||
    anchors.tense() === 'surelyPast' ||
    (unit === 'quarter' && count === 1)
  );
}

/** "200 years later" from today, told as no future: counted from something else. */
function isEarly({ way, from }: ShiftMeaning, { first }: Period, anchors: Anchors): boolean {
  if (way < 0 || from !== 'reference' || anchors.speech === null) return false;
  if (anchors.references.length === 0) return false;
  return first >= anchors.speech && !isFuture(anchors.tense());
}

interface Start {
  readonly period: Period;
  readonly words: string;
}

function startOf(meaning: ShiftMeaning, own: Dated | null, anchors: Anchors): Start | null {
  if (own) return { period: own.period, words: periodInWords(own.period) };
  const reference = topicOf(meaning, anchors) ?? referenceOf(meaning, anchors);
  if (reference) return { period: reference.period, words: periodInWords(reference.period) };
  if (anchors.speech === null || typeof meaning.from !== 'string') return null;
  return { period: periodOf('day', anchors.speech), words: anchors.speechWords };
}

/** "a year ago" in a report on a quarter means the same quarter of the year before. */
function topicOf({ count, unit, way, from }: ShiftMeaning, { quarter }: Anchors): Dated | null {
  const isComparison = unit === 'year' && count === 1 && way < 0;
  return isComparison && (from === 'speech' || from === 'reference') ? quarter : null;
}

function referenceOf({ from }: ShiftMeaning, { references }: Anchors): Dated | undefined {
  return from === 'reference' ? references[0] : undefined;
}

/** Counted from a known day in days or weeks the result is a day; a quarter a year earlier is a quarter. */
function grainOf(meaning: ShiftMeaning, from: Period, unit: PeriodUnit): PeriodUnit {
  if (from.unit === 'quarter') return 'quarter';
  if (meaning.from === 'speech') return unit;
  if (from.unit === 'month') return 'month';
  return from.unit === 'day' && typeof meaning.from !== 'string' ? 'day' : unit;
}

function amount(count: number, unit: TimeUnit): string {
  return count === 1 ? `one ${unit}` : `${count} ${unit === 'century' ? 'centuries' : `${unit}s`}`;
}
