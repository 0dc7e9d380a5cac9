import { addDays } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { Part } from '../meaning.ts';
import type { Anchors, Dated } from './dated.ts';

/**
 * Part of a stretch: "early November" is its first third, "later this week" what of it is still to come;
 * what is told as past ends with the day of speaking.
 */
export function placePart(part: Part, whole: Dated | null, anchors: Anchors): Dated | null {
  if (!whole || whole.period.unit === 'day') return whole;
  const { first, last } = whole.period;
  const { speech } = anchors;
  const isInside = speech !== null && speech >= first && speech <= last;
  if (part === 'before') return { ...whole, last: isInside ? speech : last };
  if (part === 'after') return { ...whole, first: isInside ? speech : first };
  const bounds = thirdOf(part, first, last);
  const isOver = isInside && speech < bounds.last && anchors.tense() !== 'future';
  return { ...whole, ...bounds, last: isOver && speech >= bounds.first ? speech : bounds.last };
}

function thirdOf(part: Part, first: EpochDay, last: EpochDay): DayPair {
  const third = (last - first + 1) / 3;
  if (part === 'START') return { first, last: addDays(first, Math.ceil(third) - 1) };
  if (part === 'END') return { first: addDays(last, 1 - Math.ceil(third)), last };
  return { first: addDays(first, Math.floor(third)), last: addDays(last, -Math.floor(third)) };
}

interface DayPair {
  readonly first: EpochDay;
  readonly last: EpochDay;
}
