import type { EpochDay } from '../../../model/calendar.ts';
import type { DateBasis } from '../../../model/date-value.ts';
import { periodTimex } from '../period.ts';
import type { Period } from '../period.ts';
import type { Tense } from '../tense.ts';

/** First and last of some days, both inclusive. */
export interface DaySpan {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** A meaning put into the calendar. */
export interface Dated {
  /** The whole stretch that the words name. */
  readonly period: Period;
  /** Where in it, when only part of it is meant ("early November"); else the period's own days. */
  readonly first: EpochDay;
  readonly last: EpochDay;
  /** For what lasts: the days in which it can end; `first` and `last` are then those in which it begins. */
  readonly until: DaySpan | null;
  /** For what lasts: the end that is not told. */
  readonly open: 'none' | 'start' | 'end';
  readonly timex: string | null;
  readonly basis: DateBasis;
  /** The arithmetic in words; null when the date is printed whole. */
  readonly because: string | null;
}

/** What a meaning is placed against. */
export interface Anchors {
  /** The day of writing, or the day on which the quoted person spoke; null when unknown. */
  readonly speech: EpochDay | null;
  /** In words, for `because`: "8 November 2022". */
  readonly speechWords: string;
  /** Dates told before in this text, nearest first. */
  readonly references: readonly Dated[];
  /** In a history the last date told with its year, or after one; null in all other texts. */
  readonly story: Dated | null;
  /** The quarter that the text reports on; null when it reports on none. */
  readonly quarter: Dated | null;
  /** Tense of the clause that the words stand in. */
  readonly tense: () => Tense;
}

/** A period that is printed whole. */
export function statedPeriod(period: Period): Dated {
  return { ...wholePeriod(period), basis: 'stated', because: null };
}

/** A period that was worked out. */
export function anchoredPeriod(period: Period, because: string): Dated {
  return { ...wholePeriod(period), basis: 'anchored', because };
}

function wholePeriod(period: Period): Omit<Dated, 'basis' | 'because'> {
  const { first, last } = period;
  return { period, first, last, until: null, open: 'none', timex: periodTimex(period) };
}
