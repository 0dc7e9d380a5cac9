import { epochDayToCivil, weekdayOf } from '../../model/calendar.ts';
import type { EpochDay } from '../../model/calendar.ts';
import type { Period } from './period.ts';

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** "8 November 2022". */
export function dayInWords(day: EpochDay): string {
  const { year, month, day: dayOfMonth } = epochDayToCivil(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** "November"; months are 1-12. */
function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** "Monday"; 1 is Monday. */
export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1] ?? '';
}

/** "Monday 7 November 2022". */
export function weekdayInWords(day: EpochDay): string {
  return `${weekdayName(weekdayOf(day))} ${dayInWords(day)}`;
}

/** A period as one says it: "8 November 2022", "the week of 7 November 2022", "November 2022", "2022". */
export function periodInWords({ unit, first }: Period): string {
  const { year, month } = epochDayToCivil(first);
  if (unit === 'day') return dayInWords(first);
  if (unit === 'week' || unit === 'weekend') return `the ${unit} of ${dayInWords(first)}`;
  if (unit === 'month') return `${monthName(month)} ${year}`;
  if (unit === 'year') return String(year);
  return unit === 'decade' ? `the ${year}s` : `the ${unit} from ${monthName(month)} ${year}`;
}
