import { formatIsoDay, parseIsoDay } from '../../src/model/calendar.ts';
import type { EpochDay } from '../../src/model/calendar.ts';
import type { DateValue } from '../../src/model/date-value.ts';

/** The epoch day of `2022-11-07`; throws on anything else. */
export function dayOf(iso: string): EpochDay {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}

/** One day, printed whole. */
export function onDay(iso: string): DateValue {
  const day = dayOf(iso);
  const bounds = { earliest: day, latest: day };
  return {
    edtf: iso,
    timex: iso,
    start: bounds,
    end: bounds,
    days: { least: 1, most: 1 },
    open: 'none',
    precision: 'day',
    basis: 'stated',
    because: null,
  };
}

/** One day somewhere from `first` to `last`, both included. */
export function someDayIn(first: string, last: string, edtf = `[${first}..${last}]`): DateValue {
  const bounds = { earliest: dayOf(first), latest: dayOf(last) };
  const isMonth = /^\d{4}-\d{2}$/.test(edtf);
  return {
    ...onDay(first),
    edtf,
    timex: isMonth ? edtf : null,
    start: bounds,
    end: bounds,
    precision: isMonth ? 'month' : 'interval',
  };
}

/** From `first` to `last`, all days between included. */
export function lasting(first: string, last: string): DateValue {
  const [start, end] = [dayOf(first), dayOf(last)];
  const length = end - start + 1;
  return {
    ...onDay(first),
    edtf: `${first}/${last}`,
    timex: `P${length}D`,
    start: { earliest: start, latest: start },
    end: { earliest: end, latest: end },
    days: { least: length, most: length },
    precision: 'interval',
  };
}

/** From `first` on; the end is not known beyond `last`. */
export function lastingFrom(first: string, last: string): DateValue {
  const value = lasting(first, last);
  return {
    ...value,
    edtf: `${first}/..`,
    timex: null,
    end: { earliest: dayOf(first), latest: dayOf(last) },
    days: { least: 1, most: value.days.most },
    open: 'end',
  };
}

/** A day worked out for certain, with the arithmetic in words. */
export function workedOut(iso: string, because: string): DateValue {
  return { ...onDay(iso), basis: 'anchored', because };
}

/** About that day, three days either side, with the arithmetic in words. */
export function aroundDay(iso: string, because: string): DateValue {
  const bounds = { earliest: dayOf(daysAfter(iso, -3)), latest: dayOf(daysAfter(iso, 3)) };
  return { ...workedOut(iso, because), edtf: `${iso}~`, start: bounds, end: bounds };
}

/** The day so many days after another, as `2022-11-07`. */
export function daysAfter(iso: string, count: number): string {
  return formatIsoDay((dayOf(iso) + count) as EpochDay);
}
