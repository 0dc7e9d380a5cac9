import { addDays, civilToEpochDay, epochDayToCivil, weekdayOf } from '../../../model/calendar.ts';
import { periodInWords } from '../in-words.ts';
import type { Meaning } from '../meaning.ts';
import { monthPeriod, periodOf, shiftPeriod, weekPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { anchoredPeriod, statedPeriod } from './dated.ts';
import type { Dated } from './dated.ts';

type NthMeaning = Extract<Meaning, { readonly type: 'nth' }>;

/** "first week of May", "the last day of 2016", "week 31"; 0 is the one that holds the date, -1 the last. */
export function placeNth(meaning: NthMeaning, of: Dated | null): Dated | null {
  if (!of) return null;
  const period = meaning.nth === 0 ? holding(meaning, of) : find(meaning, of.period);
  if (!period || (meaning.nth !== 0 && (period.first > of.last || period.last < of.first)))
    return null;
  if (of.because === null) return statedPeriod(period);
  return anchoredPeriod(period, `${of.because}; ${periodInWords(period)}`);
}

/** The week that holds a day; the quarter that ended on it, which is told by its middle. */
function holding({ unit }: NthMeaning, { first }: Dated): Period {
  return periodOf(unit, unit === 'quarter' ? addDays(first, -HALF_QUARTER) : first);
}

/** Days. */
const HALF_QUARTER = 45;

function find({ nth, unit }: NthMeaning, whole: Period): Period | null {
  const { year, month } = epochDayToCivil(whole.first);
  if (unit === 'week' && whole.unit === 'year')
    return nth > 0 ? weekPeriod(year, nth) : periodOf('week', civilToEpochDay(year, 12, 28));
  if (nth < 0) return periodOf(unit, whole.last);
  if (unit === 'week') return weekOf(whole, nth);
  if (unit === 'month') return monthPeriod(year, month + nth - 1);
  return shiftPeriod(periodOf(unit, whole.first), nth - 1);
}

/** Weeks of a month are counted from the one with its first Thursday, as ISO counts those of a year. */
function weekOf(whole: Period, nth: number): Period {
  const first = periodOf('week', whole.first);
  const isOwn = weekdayOf(whole.first) <= 4;
  return periodOf('week', addDays(first.first, (nth - (isOwn ? 1 : 0)) * 7));
}
