import type { DayWindow } from './day-window.ts';

/** How days lie beside each other: units go onto the screen in equal steps. */
export interface Spacing {
  readonly isEven: boolean;
  readonly toUnit: (day: number) => number;
  readonly toDay: (unit: number) => number;
}

/** A unit is a day. */
export const TRUE_TIME: Spacing = { isEven: false, toUnit: itself, toDay: itself };

function itself(value: number): number {
  return value;
}

/** The same window counted in units. */
export function windowToUnits({ from, to }: DayWindow, { toUnit }: Spacing): DayWindow {
  return { from: toUnit(from), to: toUnit(to) };
}

/** Back to days. */
export function windowToDays({ from, to }: DayWindow, { toDay }: Spacing): DayWindow {
  return { from: toDay(from), to: toDay(to) };
}
