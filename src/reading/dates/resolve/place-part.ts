import { addDays } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { Part } from '../meaning.ts';
import { addMonths } from '../period.ts';
import type { Period, PeriodUnit } from '../period.ts';
import type { Anchors, Dated } from './dated.ts';
import { isFuture } from '../tense.ts';

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
  const isOver = isInside && speech < bounds.last && !isFuture(anchors.tense());
  return { ...whole, ...bounds, last: isOver && speech >= bounds.first ? speech : bounds.last };
}

interface DayPair {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** Where each part begins and ends, in days for the short units and in months for the long. */
type Cuts = readonly [edge: number, early: number, half: number, late: number, end: number];
const DAY_CUTS: Readonly<Partial<Record<PeriodUnit, Cuts>>> = {
  month: [7, 10, 15, 20, 24],
  week: [2, 3, 3, 5, 4],
  weekend: [1, 1, 1, 1, 1],
};
const MONTH_CUTS: Readonly<Partial<Record<PeriodUnit, Cuts>>> = {
  quarter: [1, 1, 1, 2, 2],
  season: [1, 1, 1, 2, 2],
  half: [1, 2, 3, 4, 5],
  year: [2, 4, 6, 8, 10],
  decade: [24, 48, 60, 72, 96],
  century: [120, 396, 600, 804, 1080],
};

function thirdOf(part: Part, { unit, first, last }: Period): DayPair {
  const days = DAY_CUTS[unit];
  const cuts = days ?? MONTH_CUTS[unit] ?? [1, 1, 1, 2, 2];
  const at = (cut: 0 | 1 | 2 | 3 | 4) =>
    days ? addDays(first, cuts[cut]) : addMonths(first, cuts[cut]);
  if (part === 'first') return { first, last: addDays(at(0), -1) };
  if (part === 'START') return { first, last: addDays(at(1), -1) };
  if (part === 'firstHalf') return { first, last: addDays(at(2), -1) };
  if (part === 'secondHalf') return { first: at(2), last };
  if (part === 'MID') return { first: at(1), last: addDays(at(3), -1) };
  return { first: at(part === 'last' ? 4 : 3), last };
}
