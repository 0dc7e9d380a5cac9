import { addDays } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { Part } from '../meaning.ts';
import { addMonths } from '../period.ts';
import type { Period, PeriodUnit } from '../period.ts';
import type { Anchors, Dated } from './dated.ts';

/**
 * Part of a stretch: "early November" is its first ten days, "later this week" what of it is still to come;
 * what is told as past ends with the day of speaking.
 */
export function placePart(part: Part, whole: Dated | null, anchors: Anchors): Dated | null {
  if (!whole || whole.period.unit === 'day') return whole;
  const { first, last } = whole.period;
  const { speech } = anchors;
  const isInside = speech !== null && speech >= first && speech <= last;
  if (part === 'before') return { ...whole, last: isInside ? speech : last };
  if (part === 'after') return { ...whole, first: isInside ? speech : first };
  const bounds = thirdOf(part, whole.period);
  const isOver = isInside && speech < bounds.last && anchors.tense() !== 'future';
  return { ...whole, ...bounds, last: isOver && speech >= bounds.first ? speech : bounds.last };
}

interface DayPair {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** Days in the early part of a month and a week; the late part begins after as many as the middle has. */
const EARLY_DAYS: Readonly<Partial<Record<PeriodUnit, readonly [number, number]>>> = {
  month: [10, 20],
  week: [3, 5],
  weekend: [1, 1],
};
/** The same in months for longer units. */
const EARLY_MONTHS: Readonly<Partial<Record<PeriodUnit, readonly [number, number]>>> = {
  quarter: [1, 2],
  season: [1, 2],
  half: [2, 4],
  year: [4, 8],
  decade: [48, 72],
  century: [396, 804],
};

function thirdOf(part: Part, { unit, first, last }: Period): DayPair {
  const days = EARLY_DAYS[unit];
  const [early, late] = days ?? EARLY_MONTHS[unit] ?? [1, 2];
  const middle = days ? addDays(first, early) : addMonths(first, early);
  const end = days ? addDays(first, late) : addMonths(first, late);
  if (part === 'START') return { first, last: addDays(middle, -1) };
  return part === 'END' ? { first: end, last } : { first: middle, last: addDays(end, -1) };
}
