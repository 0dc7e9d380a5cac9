import type { DateValue } from '../model/date-value.ts';

/**
 * The stretch of days a mark covers, half-open: the day 5 is `from` 5 `to` 6.
 *
 *     day      ●          one known day
 *     within   ░▒▓▒░      one day (or a few) somewhere in it
 *     lasting  ├──────┤   all of it; what lies outside `solidFrom` to `solidTo` is uncertain
 */
export interface DateExtent {
  readonly form: 'day' | 'within' | 'lasting';
  readonly from: number;
  readonly to: number;
  readonly solidFrom: number;
  readonly solidTo: number;
}

/** How a date is drawn, from its bounds alone. */
export function dateExtent(date: DateValue): DateExtent {
  const from = date.start.earliest;
  const to = date.end.latest + 1;
  const whole = { from, to, solidFrom: from, solidTo: to };
  if (to - from <= 1) return { form: 'day', ...whole };
  const isSpreadOut = date.start.latest > date.end.earliest;
  if (date.days.most <= 1 || isSpreadOut) return { form: 'within', ...whole };
  return {
    form: 'lasting',
    from,
    to,
    solidFrom: date.start.latest,
    solidTo: date.end.earliest + 1,
  };
}

/** Whether two extents would be drawn over each other, edge on edge. */
export function isSameExtent(a: DateExtent, b: DateExtent): boolean {
  return a.from === b.from && a.to === b.to && a.form === b.form;
}
