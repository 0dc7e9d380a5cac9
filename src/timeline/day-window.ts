import type { EpochDay } from '../model/calendar.ts';
import type { DayRange } from '../model/record-filter.ts';
import type { DayWindow } from './time-scale.ts';

/** Whole days to a window: the last day is shown to its end. */
export function rangeToWindow(range: DayRange): DayWindow {
  return { from: range.from, to: range.to + 1 };
}

/** The whole days a window shows, nearest to its edges; never empty. */
export function windowToRange(window: DayWindow): DayRange {
  const from = Math.round(window.from);
  const to = Math.max(from, Math.round(window.to) - 1);
  return { from: from as EpochDay, to: to as EpochDay };
}

/** Whether the days are those that the window rounds to, so that the finer window may stay. */
export function isRounded(range: DayRange, window: DayWindow): boolean {
  const { from, to } = windowToRange(window);
  return range.from === from && range.to === to;
}
