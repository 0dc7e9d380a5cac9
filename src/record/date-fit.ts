import type { DateValue, DayBounds } from '../model/date-value.ts';

/** Whether two dates can mean the same time: their possible days share at least one. */
export function datesMeet(a: DateValue, b: DateValue): boolean {
  return boundsMeet(wholeOf(a), wholeOf(b));
}

/** From the first day a date can mean to the last. */
export function wholeOf({ start, end }: DateValue): DayBounds {
  return { earliest: start.earliest, latest: end.latest };
}

function boundsMeet(a: DayBounds, b: DayBounds): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
