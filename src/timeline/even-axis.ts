import { epochDayToCivil, type EpochDay } from '../model/calendar.ts';
import { describeDay } from '../record/words/describe-day.ts';
import type { AxisTick } from './axis.ts';
import type { SpineIndex } from './spine-index.ts';
import type { TimeScale } from './time-scale.ts';

/** Ticks stand at least this far apart, so that their words do not touch. */
const LEAST_GAP_PX = 72;

/**
 * Ticks of even spacing: the days on which something begins, as many as have room from left to
 * right; the first of a year, among those shown, says the year.
 */
export function layoutEvenAxis(
  indexes: readonly SpineIndex[],
  scale: TimeScale,
): readonly AxisTick[] {
  const days = [...new Set(indexes.flatMap(({ starts }) => starts))].toSorted((a, b) => a - b);
  const ticks: AxisTick[] = [];
  let year: number | null = null;
  for (const start of days) {
    const day = start as EpochDay;
    const x = (scale.dayToPx(day) + scale.dayToPx(day + 1)) / 2;
    const last = ticks.at(-1);
    if (x < 0 || x > scale.width || (last && x - last.x < LEAST_GAP_PX)) continue;
    const own = epochDayToCivil(day).year;
    ticks.push({
      day,
      x,
      label: describeDay(day, year === null || own === year ? 'label' : 'short'),
    });
    year = own;
  }
  return ticks;
}
