import type { EpochDay } from '../model/calendar.ts';
import type { DayRange } from '../model/record-filter.ts';

/** The range within `all`; null, no filter, when that is all of it. */
export function rangeOrNone(range: DayRange, all: DayRange): DayRange | null {
  const from = Math.max(range.from, all.from) as EpochDay;
  const to = Math.min(range.to, all.to) as EpochDay;
  return from <= all.from && to >= all.to ? null : { from, to };
}
