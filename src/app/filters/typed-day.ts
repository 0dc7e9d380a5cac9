import { civilToEpochDay, daysInMonth, parseIsoDay, type EpochDay } from '../../model/calendar.ts';
import { monthName } from '../../record/words/describe-day.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => monthName(i + 1, 'long').toLowerCase());

/** Which end of a range is typed: a month or a year alone then means its first or last day. */
export type RangeEnd = 'from' | 'to';

/**
 * Reads a day as people type it: `2022-11-07`, `7 Nov 2022`, `November 7, 2022`, `7.11.2022` (day
 * first), `Nov 2022`, `2022-11`, `2022`. Null for anything else and for days that do not exist.
 *
 *     readTypedDay('Sep 2022', 'from')  ->  1 September 2022
 *     readTypedDay('Sep 2022', 'to')    ->  30 September 2022
 */
export function readTypedDay(text: string, end: RangeEnd): EpochDay | null {
  const typed = text.trim().toLowerCase().replaceAll(',', ' ').replace(/\s+/g, ' ');
  return (
    parseIsoDay(typed) ??
    readDayFirst(typed) ??
    readNamedMonth(typed, end) ??
    readPeriod(typed, end)
  );
}

function readDayFirst(typed: string): EpochDay | null {
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed);
  return match && dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** "7 nov 2022", "nov 7 2022", "nov 2022". */
function readNamedMonth(typed: string, end: RangeEnd): EpochDay | null {
  const match = /^(?:(\d{1,2}) )?([a-z]{3,9})\.? (?:(\d{1,2}) )?(\d{4})$/.exec(typed);
  const name = match?.[2];
  if (!match || name === undefined || (match[1] && match[3])) return null;
  const month = MONTHS.findIndex((full) => full.startsWith(name)) + 1;
  const year = Number(match[4]);
  const day = match[1] ?? match[3];
  return day === undefined ? edgeOfMonth(year, month, end) : dayOf(year, month, Number(day));
}

/** "2022-11", "2022". */
function readPeriod(typed: string, end: RangeEnd): EpochDay | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(typed);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return edgeOfMonth(year, end === 'from' ? 1 : 12, end);
  return edgeOfMonth(year, Number(match[2]), end);
}

function edgeOfMonth(year: number, month: number, end: RangeEnd): EpochDay | null {
  if (month < 1 || month > 12) return null;
  return dayOf(year, month, end === 'from' ? 1 : daysInMonth(year, month));
}

function dayOf(year: number, month: number, day: number): EpochDay | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return civilToEpochDay(year, month, day);
}
