import { addDays, civilToEpochDay, epochDayToCivil, weekdayOf } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import { daysInMonth } from '../../../model/calendar.ts';
import type { HolidayDay } from '../../../lexicon/dates/holidays.ts';
import type { Meaning } from '../meaning.ts';
import { periodOf } from '../period.ts';
import { chooseNear } from './choose-near.ts';
import { anchoredPeriod, statedPeriod } from './dated.ts';
import type { Anchors, Dated } from './dated.ts';

type HolidayMeaning = Extract<Meaning, { readonly type: 'holiday' }>;

/** A named day: in the year told beside it, as pointed at, or in the year that fits best. */
export function placeHoliday(
  { day, pointer }: HolidayMeaning,
  of: Dated | null,
  anchors: Anchors,
): Dated | null {
  if (of) {
    const period = periodOf('day', holidayIn(day, epochDayToCivil(of.first).year));
    return of.because === null ? statedPeriod(period) : anchoredPeriod(period, of.because);
  }
  if (anchors.speech === null) return null;
  const { speech, speechWords } = anchors;
  const { year } = epochDayToCivil(speech);
  const days = [year - 1, year, year + 1].map((y) => periodOf('day', holidayIn(day, y)));
  if (pointer === 'last' || pointer === 'past' || pointer === 'previous')
    return pick(
      days.findLast(({ first }) => first < speech),
      `last before ${speechWords}`,
    );
  if (pointer === 'next' || pointer === 'coming' || pointer === 'following')
    return pick(
      days.find(({ first }) => first > speech),
      `next after ${speechWords}`,
    );
  return pick(chooseNear(days, anchors), `year left out; nearest to ${speechWords}`);
}

function pick(period: ReturnType<typeof periodOf> | null | undefined, because: string) {
  return period ? anchoredPeriod(period, because) : null;
}

/** The day of a holiday in a year. */
function holidayIn(day: HolidayDay, year: number): EpochDay {
  if (day.type === 'fixed') return civilToEpochDay(year, day.month, day.day);
  if (day.type === 'easter') return addDays(easterSunday(year), day.offset);
  const first = civilToEpochDay(year, day.month, 1);
  const forward = addDays(first, (day.weekday - weekdayOf(first) + 7) % 7);
  if (day.nth > 0) return addDays(forward, (day.nth - 1) * 7);
  const last = civilToEpochDay(year, day.month, daysInMonth(year, day.month));
  return addDays(last, -((weekdayOf(last) - day.weekday + 7) % 7));
}

/** Western Easter. Method: the anonymous Gregorian computus as printed by J. Meeus, Astronomical Algorithms. */
function easterSunday(year: number): EpochDay {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return civilToEpochDay(year, Math.floor(days / 31), (days % 31) + 1);
}
