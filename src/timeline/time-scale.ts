import type { DayWindow } from './day-window.ts';
import { TRUE_TIME, type Spacing } from './spacing.ts';

/**
 * Days of the record against CSS pixels of the plot, 0 at its left edge. Day `d` covers the
 * stretch from `dayToPx(d)` to `dayToPx(d + 1)`; its mark stands in the middle, at `d + 0.5`.
 */
export interface TimeScale {
  readonly width: number;
  readonly window: DayWindow;
  readonly spacing: Spacing;
  readonly dayToPx: (day: number) => number;
  readonly pxToDay: (px: number) => number;
}

/**
 * Lays a window over a width; in true time unless told otherwise. Two lines of arithmetic in place
 * of d3's linear scale, which brings colours and formats along: 8 kB before the first picture.
 */
export function createTimeScale(
  window: DayWindow,
  width: number,
  spacing: Spacing = TRUE_TIME,
): TimeScale {
  const first = spacing.toUnit(window.from);
  const pxPerUnit = width / (spacing.toUnit(window.to) - first);
  return {
    width,
    window,
    spacing,
    dayToPx: (day) => (spacing.toUnit(day) - first) * pxPerUnit,
    pxToDay: (px) => spacing.toDay(first + px / pxPerUnit),
  };
}
