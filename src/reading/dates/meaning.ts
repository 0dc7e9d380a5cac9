import type { HolidayDay } from '../../lexicon/dates/holidays.ts';
import type { Pointer } from '../../lexicon/dates/pointers.ts';
import type { TimeUnit } from '../../lexicon/dates/units.ts';
import type { PeriodUnit } from './period.ts';

/**
 * Parts of a stretch of time: `START` and `END` are early and late, `first` and `last` its very ends
 * ("the end of May"); `before` and `after` cut it at the day of writing ("earlier this month").
 */
export type Part =
  | 'START'
  | 'MID'
  | 'END'
  | 'first'
  | 'last'
  | 'firstHalf'
  | 'secondHalf'
  | 'before'
  | 'after';

/** A month, season, quarter or half of a year; null year where it is left out. */
export interface NamedPeriod {
  readonly unit: 'month' | 'quarter' | 'half' | 'season';
  /** First month, 1-12. */
  readonly month: number;
}

/** What words mean before anybody asks when they were written. */
export type Meaning =
  | CalendarMeaning
  /** "1996", "the 1990s", "the 20th century": a whole stretch, by its first year. */
  | { readonly type: 'years'; readonly unit: 'year' | 'decade' | 'century'; readonly year: number }
  /** "in November", "last summer", "the third quarter of 1984". */
  | {
      readonly type: 'named';
      readonly period: NamedPeriod;
      readonly pointer: Pointer;
      readonly of: Meaning | null;
    }
  /** "Monday", "last Friday", "Tuesday of last week". */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly pointer: Pointer;
      readonly of: Meaning | null;
    }
  /** "today", "yesterday": days from the day of speaking. */
  | { readonly type: 'deictic'; readonly days: number }
  /** "last year", "this week", "that day", "the quarter". */
  | { readonly type: 'unit'; readonly unit: PeriodUnit; readonly pointer: Pointer }
  /** "the past week", "the next year": as many days as the unit has, counted from the day of speaking. */
  | { readonly type: 'rolling'; readonly unit: PeriodUnit; readonly pointer: Pointer }
  /** "the 1988 period", "the latest period" in a report on a quarter; the year is null for the quarter itself. */
  | { readonly type: 'topic'; readonly year: number | null }
  | ShiftMeaning
  /** "first week of May", "the 15th day of next month"; -1 is the last. */
  | {
      readonly type: 'nth';
      readonly nth: number;
      readonly unit: PeriodUnit;
      readonly of: Meaning;
    }
  /** "early November", "the end of the year", "later this week". */
  | { readonly type: 'part'; readonly part: Part; readonly of: Meaning }
  | {
      readonly type: 'holiday';
      readonly day: HolidayDay;
      readonly pointer: Pointer;
      readonly of: Meaning | null;
    }
  /** "Monday morning", "10 p.m. Wednesday"; `clock` is what TIMEX3 adds to the day ("TMO", "T22:00"). */
  | { readonly type: 'time'; readonly clock: string; readonly day: Meaning }
  /** "November 6-11": lasts from one to the other. */
  | { readonly type: 'range'; readonly first: Meaning; readonly last: Meaning }
  /** "since December 12", "until Friday", "from Monday" to another date: the words name one end of what lasts. */
  | {
      readonly type: 'lasting';
      readonly end: 'first' | 'last';
      readonly named: Meaning;
      /** The other end; null where it is left open. */
      readonly other: Meaning | null;
    }
  /** "before the end of the month": a day up to then. */
  | { readonly type: 'upTo'; readonly of: Meaning }
  /** "coming weeks", "recent days". */
  | { readonly type: 'reach'; readonly unit: TimeUnit; readonly way: -1 | 1 }
  /** Durations, sets and words for now: nothing in the calendar. */
  | { readonly type: 'timex'; readonly timex: string };

/** A day or a year's day: what is null is left out. */
export interface CalendarMeaning {
  readonly type: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** ISO weekday printed beside it; helps to find the year. */
  readonly weekday: number | null;
  readonly pointer: Pointer;
  /** "the 21st of this month", "June 5 last year". */
  readonly of: Meaning | null;
}

/** "two weeks ago", "three days later", "in a month". */
export interface ShiftMeaning {
  readonly type: 'shift';
  /** Whole units; null for "a few". */
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly way: -1 | 1;
  /** TIMEX3 value of the stretch between: `P2W`. */
  readonly duration: string;
  /** The day of speaking (`ahead`: only where no past tense makes it a duration), the last date told, or a date of its own ("two days after Monday"). */
  readonly from: 'speech' | 'ahead' | 'reference' | Meaning;
}
