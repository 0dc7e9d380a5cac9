import { civilToEpochDay, daysInMonth, weekdayOf } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { DateValue } from '../../../model/date-value.ts';
import { dateOn } from '../../../model/edtf-values.ts';
import { sliceRange } from '../../../model/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Candidate } from '../candidate.ts';
import { dayInWords, weekdayName } from '../in-words.ts';
import { findDateline } from './dateline.ts';

/** Candidates at the start of an article among which a weekday is the dateline's or the day before it. */
const LEAD = 5;
/** A page may be copyrighted anew so many years after its article came out. */
const MOST_YEARS = 5;

/**
 * The day of a dateline without a year ("NAIROBI, March 14 (Agency) —") in the year of the page's
 * copyright line, or in one of the years before it, as the weekdays of the first sentences allow.
 * Null without such a line, and where no year fits the weekdays.
 */
export function fromDateline(
  context: ReadingContext,
  candidates: readonly Candidate[],
): DateValue | null {
  const copyright = copyrightYear(context);
  const meaning = findDateline(context)?.meaning;
  if (copyright === null || meaning?.type !== 'calendar') return null;
  const { month, day } = meaning;
  if (meaning.year !== null || month === null) return null;
  const named = leadWeekdays(candidates);
  for (let year = copyright; year > copyright - MOST_YEARS; year -= 1) {
    if (day > daysInMonth(year, month)) continue;
    const written = civilToEpochDay(year, month, day);
    if (year === copyright && named.length === 0) return dateIn(written, copyright, null);
    if (fits(written, named, year === copyright)) return dateIn(written, copyright, named[0] ?? 1);
  }
  return null;
}

/** Told on the day itself; in the year of the copyright line the day before will do. */
function fits(day: EpochDay, named: readonly number[], isLikely: boolean): boolean {
  const weekday = weekdayOf(day);
  const before = weekday === 1 ? 7 : weekday - 1;
  return named.some((name) => name === weekday || (isLikely && name === before));
}

function leadWeekdays(candidates: readonly Candidate[]): readonly number[] {
  return candidates
    .slice(0, LEAD)
    .flatMap(({ meaning }) =>
      meaning.type === 'weekday' && meaning.pointer === 'bare' ? [meaning.weekday] : [],
    );
}

function dateIn(day: EpochDay, copyright: number, weekday: number | null): DateValue {
  const confirmed = weekday === null ? '' : `; the text says ${weekdayName(weekday)}`;
  const because = `${dayInWords(day)} by the dateline and the copyright of ${copyright}${confirmed}`;
  return dateOn(day, { basis: 'anchored', because });
}

/** The last year printed in a copyright line; null for none. */
function copyrightYear({ furniture, prepared }: ReadingContext): number | null {
  const years = furniture
    .filter(({ rule }) => rule === 'page/copyright')
    .flatMap((range) => sliceRange(prepared.text, range).match(/\b(?:19|20)\d\d\b/g) ?? []);
  return years.length === 0 ? null : Number(years.at(-1));
}
