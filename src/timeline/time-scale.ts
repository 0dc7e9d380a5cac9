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

/**
 * True time: every day has the same width. Two lines of arithmetic in place of d3's linear scale,
 * which brings colours and number formats along: 8 kB before the first picture.
 */
export function createTimeScale(window: DayWindow, width: number): TimeScale {
  const pxPerDay = width / (window.to - window.from);
  return {
    width,
    window,
    dayToPx: (day) => (day - window.from) * pxPerDay,
    pxToDay: (px) => window.from + px / pxPerDay,
  };
}
