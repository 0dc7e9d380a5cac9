import { epochDayToCivil, weekdayOf } from '../../../model/calendar.ts';
import type { DateValue } from '../../../model/date-value.ts';
import { dateOn } from '../../../model/edtf-values.ts';
import type { ReadingContext } from '../../context.ts';
import type { Candidate } from '../candidate.ts';
import { dayInWords, weekdayName } from '../in-words.ts';
import { pageOf } from '../page.ts';
import { scanSentence } from '../scan.ts';
import { openWindow } from '../window.ts';
import { dayIn, leadWeekdays } from './dateline-day.ts';
import type { DatelineDay } from './dateline-day.ts';
import { printedDay } from './printed-day.ts';

/** A picture in an article is at most so many days old. */
const PICTURE_WITHIN = 200;

/** In the year of a photograph's date, or the next, on a weekday that the first sentences name. */
export function afterPicture(
  context: ReadingContext,
  dateline: DatelineDay,
  candidates: readonly Candidate[],
): DateValue | null {
  const page = pageOf(context.prepared);
  const captions = context.furniture
    .filter(({ rule }) => rule === 'page/caption')
    .flatMap((range) => scanSentence(openWindow(page, range)));
  const named = leadWeekdays(candidates);
  for (const candidate of [...captions, ...candidates]) {
    const value = printedDay(candidate)?.value;
    if (value?.precision !== 'day') continue;
    const taken = value.start.earliest;
    const { year } = epochDayToCivil(taken);
    const written = [year, year + 1]
      .flatMap((year) => dayIn(dateline, year) ?? [])
      .find((day) => day >= taken && day <= taken + PICTURE_WITHIN);
    if (written === undefined || !named.includes(weekdayOf(written))) continue;
    const because = `${dayInWords(written)} by the dateline, the ${weekdayName(weekdayOf(written))} after ${dayInWords(taken)}`;
    return dateOn(written, { basis: 'anchored', because });
  }
  return null;
}
