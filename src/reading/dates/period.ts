import {
  addDays,
  civilToEpochDay,
  daysInMonth,
  epochDayToCivil,
  formatIsoDay,
  weekdayOf,
} from '../../model/calendar.ts';
import type { EpochDay } from '../../model/calendar.ts';

/** Stretches of the calendar that a date can name. */
export type PeriodUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** One stretch of the calendar, both days inclusive. Weeks begin on Monday, winters in December. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly first: EpochDay;
  readonly last: EpochDay;
}

const MONTHS_LONG: Readonly<Partial<Record<PeriodUnit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The period of a unit that holds a day; the weekend of a weekday is the one of its week. */
export function periodOf(unit: PeriodUnit, day: EpochDay): Period {
  if (unit === 'day') return { unit, first: day, last: day };
  const monday = addDays(day, 1 - weekdayOf(day));
  if (unit === 'week') return { unit, first: monday, last: addDays(monday, 6) };
  if (unit === 'weekend') return { unit, first: addDays(monday, 5), last: addDays(monday, 6) };
  const { year, month } = epochDayToCivil(day);
  const length = MONTHS_LONG[unit] ?? 1;
  const count = year * 12 + month - 1;
  const shift = unit === 'season' ? 2 : 0;
  return monthsFrom(unit, Math.floor((count - shift) / length) * length + shift, length);
}

/** The period `count` units after (before, when negative). */
export function shiftPeriod(period: Period, count: number): Period {
  const { unit, first } = period;
  if (unit === 'day') return periodOf('day', addDays(first, count));
  if (unit === 'week' || unit === 'weekend') return periodOf(unit, addDays(first, count * 7));
  const length = MONTHS_LONG[unit] ?? 1;
  const { year, month } = epochDayToCivil(first);
  return monthsFrom(unit, year * 12 + month - 1 + count * length, length);
}

/** A month, 1-12, or its quarter, season or half. */
export function monthPeriod(year: number, month: number, unit: PeriodUnit = 'month'): Period {
  return monthsFrom(unit, year * 12 + month - 1, MONTHS_LONG[unit] ?? 1);
}

/** A year. */
export function yearPeriod(year: number): Period {
  return monthsFrom('year', year * 12, 12);
}

/** A day that exists, else null. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return periodOf('day', civilToEpochDay(year, month, day));
}

/** The day with the same number `count` months away, or the last of that month where it is shorter. */
export function addMonths(day: EpochDay, count: number): EpochDay {
  const civil = epochDayToCivil(day);
  const months = civil.year * 12 + civil.month - 1 + count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return civilToEpochDay(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

function monthsFrom(unit: PeriodUnit, months: number, length: number): Period {
  const after = firstOfMonth(months + length);
  return { unit, first: firstOfMonth(months), last: addDays(after, -1) };
}

/** First day of the month counted from January of year 0. */
function firstOfMonth(months: number): EpochDay {
  const year = Math.floor(months / 12);
  return civilToEpochDay(year, months - year * 12 + 1, 1);
}

const SEASON_NAMES: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' };

/** The TIMEX3 value of a period: `2022-11-07`, `2022-W45-WE`, `1989-Q3`, `199`. */
export function periodTimex({ unit, first }: Period): string {
  const { year, month } = epochDayToCivil(first);
  const yearText = String(year).padStart(4, '0');
  if (unit === 'day') return formatIsoDay(first);
  if (unit === 'week') return isoWeek(first);
  if (unit === 'weekend') return `${isoWeek(first)}-WE`;
  if (unit === 'month') return formatIsoDay(first).slice(0, 7);
  if (unit === 'quarter') return `${yearText}-Q${(month + 2) / 3}`;
  if (unit === 'half') return `${yearText}-H${month === 1 ? 1 : 2}`;
  if (unit === 'season') return `${yearText}-${SEASON_NAMES[month] ?? 'WI'}`;
  return yearText.slice(0, unit === 'century' ? 2 : unit === 'decade' ? 3 : 4);
}

/** The ISO week of a day: `2022-W45`. */
function isoWeek(day: EpochDay): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const { year } = epochDayToCivil(thursday);
  const week = Math.floor((thursday - civilToEpochDay(year, 1, 1)) / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** Week `number` of an ISO year, 1-53. */
export function weekPeriod(year: number, number: number): Period {
  const first = periodOf('week', civilToEpochDay(year, 1, 4));
  return shiftPeriod(first, number - 1);
}
