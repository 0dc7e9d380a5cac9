import type { EpochDay } from './calendar.ts';

/** How finely a date was stated. `interval` is a range with two stated ends. */
export type DatePrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval';

/** Where a date comes from: printed whole, worked out from another date, from another article, put right by a person. */
export type DateBasis = 'stated' | 'anchored' | 'crossDocument' | 'corrected' | 'none';

/** First and last day something can be, inclusive. */
export interface DayBounds {
  readonly earliest: EpochDay;
  readonly latest: EpochDay;
}

/** How many whole days something takes, at least and at most. */
export interface DayCount {
  readonly least: number;
  readonly most: number;
}

/**
 * A date as it was stated. A one-day meeting "in September 2022" has `start` and `end` both from
 * 1 to 30 September and `days` 1 to 1; talks on 1-4 May have start 1 May, end 4 May, `days` 4 to 4.
 */
export interface DateValue {
  /** EDTF level 1, plus `[a..b]` for one day within; `a/b` only for what lasts; `a/..` when the end is open. */
  readonly edtf: string;
  /** The TIMEX3 value (`2022-11-07`, `2022-11`, `2022-W45`, `PRESENT_REF`), null where it has none. */
  readonly timex: string | null;
  readonly start: DayBounds;
  readonly end: DayBounds;
  readonly days: DayCount;
  /** Which side the text leaves unbounded; the bounds there hold the furthest day that the text supports. */
  readonly open: 'none' | 'start' | 'end';
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** The arithmetic in words ("Monday before 8 November 2022"), null when the date is printed whole. */
  readonly because: string | null;
}
