import { civilToEpochDay, daysInMonth } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { Candidate } from '../candidate.ts';

/** Candidates at the start of an article among which a weekday is the dateline's or the day before it. */
const LEAD = 5;
/** A dateline without a year. */
export interface DatelineDay {
  readonly month: number;
  readonly day: number;
}

/** The dateline's day in a year; null for 29 February where there is none. */
export function dayIn({ month, day }: DatelineDay, year: number): EpochDay | null {
  return day > daysInMonth(year, month) ? null : civilToEpochDay(year, month, day);
}

/** The weekdays, 1 Monday to 7 Sunday, that the first sentences name without a date. */
export function leadWeekdays(candidates: readonly Candidate[]): readonly number[] {
  return candidates
    .slice(0, LEAD)
    .flatMap(({ meaning }) =>
      meaning.type === 'weekday' && meaning.pointer === 'bare' ? [meaning.weekday] : [],
    );
}
