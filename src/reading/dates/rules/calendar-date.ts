import { WEEKDAYS } from '../../../lexicon/dates/weekdays.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { CalendarMeaning, Meaning } from '../meaning.ts';
import { CARDINAL, DIGITS, MONTH, ORDINAL, POINTER, WEEKDAY } from '../time-words.ts';
import { kindAt, lowerAt, skipWord, touchesNext } from '../window.ts';
import type { Window } from '../window.ts';
import { readDayAlone, readDayFirst, readMonthFirst } from './days-of-month.ts';
import type { ReadDays } from './days-of-month.ts';
import { readFigures } from './numeric-date.ts';
import { readPointer } from './pointed-unit.ts';
import type { ReadPointer } from './pointed-unit.ts';

/**
 * A day of a month by name, with or without weekday and year, and days of one month in a row:
 * "November 7", "Monday, 7 Nov. 2022", "the fourth of July", "Nov. 6-11, 2022", "last Oct. 23".
 */
export const calendarDate: DateRule = {
  name: 'dates/calendar-date',
  starts: [MONTH, DIGITS, ORDINAL, CARDINAL, WEEKDAY, POINTER],
  read: readCalendarDate,
};

/** Reads a day of a month at token `i`; null for none. */
export function readCalendarDate(w: Window, i: number): Found | null {
  const pointer = kindAt(w, i) === POINTER ? readPointer(w, i) : null;
  const start = pointer?.to ?? i;
  const weekday = kindAt(w, start) === WEEKDAY ? (WEEKDAYS.get(lowerAt(w, start)) ?? null) : null;
  const at = weekday === null ? start : skipAfterWeekday(w, start + 1);
  const days = readDays(w, at, weekday !== null);
  if (!days) return null;
  const to = lowerAt(w, at - 1) === '(' ? skipWord(w, days.to, ')') : days.to;
  return { from: i, to, type: 'DATE', meaning: meaningOf(days, weekday, pointer) };
}

function readDays(w: Window, i: number, hasWeekday: boolean): ReadDays | null {
  const named = readMonthFirst(w, i) ?? readDayFirst(w, i);
  return named || !hasWeekday ? named : (readFigures(w, i) ?? readDayAlone(w, i));
}

function skipAfterWeekday(w: Window, i: number): number {
  const stop = touchesNext(w, i - 1) ? skipWord(w, i, '.', '-') : i;
  return skipWord(w, skipWord(w, skipWord(w, stop, ','), '('), 'the');
}

function meaningOf(days: ReadDays, weekday: number | null, pointer: ReadPointer | null): Meaning {
  const [first, last] = days.days.map((day): CalendarMeaning => ({
    type: 'calendar',
    year: days.year,
    month: days.month,
    day,
    weekday,
    pointer: pointer?.pointer ?? 'bare',
    of: days.of,
  }));
  if (!first || !last) return first as Meaning;
  return { type: 'range', first, last: { ...last, weekday: null } };
}
