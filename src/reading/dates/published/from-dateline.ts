import { epochDayToCivil, weekdayOf } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { DateValue } from '../../../model/date-value.ts';
import { dateOn } from '../../../model/edtf-values.ts';
import { sliceRange } from '../../../model/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Candidate } from '../candidate.ts';
import { dayInWords, weekdayName } from '../in-words.ts';
import { afterPicture } from './after-picture.ts';
import { dayIn, leadWeekdays } from './dateline-day.ts';
import type { DatelineDay } from './dateline-day.ts';
import { findDateline } from './dateline.ts';

/** A page may be copyrighted anew so many years after its article came out. */
const MOST_YEARS = 5;

/** A page is stored at most so many days after its dateline, or one before it. */
const STORED_WITHIN = 7;
/**
 * The day of a dateline without a year ("NAIROBI, March 14 (Agency) —") in the year that something
 * else tells: the day the page is stored under (null for none); its copyright line, or a year before
 * it as the weekdays of the first sentences allow; or a whole date in the text or under a picture
 * before it, where a weekday agrees. Null where nothing tells it.
 */
export function fromDateline(
  context: ReadingContext,
  candidates: readonly Candidate[],
  stored: EpochDay | null,
): DateValue | null {
  const meaning = findDateline(context)?.meaning;
  if (meaning?.type !== 'calendar' || meaning.year !== null || meaning.month === null) return null;
  const dateline = { month: meaning.month, day: meaning.day };
  if (stored !== null) return besideStored(dateline, stored);
  return inCopyright(context, dateline, candidates) ?? afterPicture(context, dateline, candidates);
}

function besideStored(dateline: DatelineDay, stored: EpochDay): DateValue | null {
  const { year } = epochDayToCivil(stored);
  const written = [year, year - 1]
    .flatMap((year) => dayIn(dateline, year) ?? [])
    .find((day) => day <= stored + 1 && day >= stored - STORED_WITHIN);
  if (written === undefined) return null;
  const because = `${dayInWords(written)} by the dateline and the date stored with the page`;
  return dateOn(written, { basis: 'anchored', because });
}

function inCopyright(
  context: ReadingContext,
  dateline: DatelineDay,
  candidates: readonly Candidate[],
): DateValue | null {
  const copyright = copyrightYear(context);
  if (copyright === null) return null;
  const named = leadWeekdays(candidates);
  for (let year = copyright; year > copyright - MOST_YEARS; year -= 1) {
    const written = dayIn(dateline, year);
    if (written === null) continue;
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
