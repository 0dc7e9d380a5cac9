import type { EpochDay } from '../model/calendar.ts';
import type { DayRange } from '../model/record-filter.ts';

/** Days in view: `from` is where the left edge stands, `to` the right edge; fractions are allowed. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** Zooming in ends here. */
const LEAST_DAYS = 3;

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

/** Both windows and all between. */
export function joinWindows(a: DayWindow, b: DayWindow): DayWindow {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/**
 * A window `factor` times as long around a day, which keeps its place on the screen; never shorter
 * than three days nor longer than `whole`, and moved into `whole`.
 */
export function zoomWindow(
  window: DayWindow,
  factor: number,
  around: number,
  whole: DayWindow,
): DayWindow {
  const length = window.to - window.from;
  const wanted = Math.max(LEAST_DAYS, Math.min(length * factor, whole.to - whole.from));
  const share = (around - window.from) / length;
  const from = around - share * wanted;
  return clampWindow({ from, to: from + wanted }, whole);
}

/** The window moved by a share of its length, at most to the edge of `whole`. */
export function panWindow(window: DayWindow, share: number, whole: DayWindow): DayWindow {
  const days = share * (window.to - window.from);
  return clampWindow({ from: window.from + days, to: window.to + days }, whole);
}

/** Brings days to the middle of the window, of many the first; the same window when some are in it. */
export function revealDays(window: DayWindow, days: DayWindow): DayWindow {
  const isSeen = days.to > window.from && days.from < window.to;
  if (isSeen) return window;
  const half = (window.to - window.from) / 2;
  const middle = days.from + Math.min(days.to - days.from, half) / 2;
  return { from: middle - half, to: middle + half };
}

function clampWindow(window: DayWindow, whole: DayWindow): DayWindow {
  const length = window.to - window.from;
  const latest = Math.max(whole.from, whole.to - length);
  const from = Math.max(whole.from, Math.min(window.from, latest));
  return { from, to: from + length };
}
