import { scaleLinear } from 'd3';

/** Days in view: `from` is where the left edge stands, `to` the right edge; fractions are allowed. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * Days of the record against CSS pixels of the plot, 0 at its left edge. Day `d` covers the
 * stretch from `dayToPx(d)` to `dayToPx(d + 1)`; its mark stands in the middle, at `d + 0.5`.
 */
export interface TimeScale {
  readonly width: number;
  readonly window: DayWindow;
  readonly dayToPx: (day: number) => number;
  readonly pxToDay: (px: number) => number;
}

/** True time: every day has the same width. */
export function createTimeScale(window: DayWindow, width: number): TimeScale {
  const scale = scaleLinear([window.from, window.to], [0, width]);
  return { width, window, dayToPx: scale, pxToDay: (px) => scale.invert(px) };
}

/** Width of one day in pixels, at that day. */
export function dayWidthPx(scale: TimeScale, day: number): number {
  return scale.dayToPx(day + 1) - scale.dayToPx(day);
}
