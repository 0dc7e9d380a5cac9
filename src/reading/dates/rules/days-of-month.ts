import { readDayOfMonth, readOrdinal } from '../numbers.ts';
import type { ReadNumber } from '../numbers.ts';
import { isCounting, readMonth, readTrailingYear } from '../read-month.ts';
import type { TrailingYear } from '../read-month.ts';
import { CARDINAL, DIGITS, MONTH, UNIT } from '../time-words.ts';
import { kindAt, lowerAt, skipWord, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';

/** Days read: one, or first and last of one month; null month where only the day is told. */
export interface ReadDays extends TrailingYear {
  readonly month: number | null;
  readonly days: readonly number[];
}

/** "November 7", "Nov. 6-11, 2022", "Dec31"; null for none. */
export function readMonthFirst(w: Window, i: number): ReadDays | null {
  const month = readMonth(w, i);
  if (!month) return null;
  const at = skipWord(w, skipWord(w, month.to, ',', '-', '/'), 'the');
  const isParted = lowerAt(w, month.to) === ',' && kindAt(w, at) === CARDINAL;
  const days = isParted ? null : readDayList(w, at);
  if (!days || isCounting(w, days.to - 1) || isClock(w, days.to)) return null;
  return { month: month.value, days: days.days, ...readTrailingYear(w, days.to) };
}

/** "7 November", "the fourth of July 1995", "10-11 November"; null for none. */
export function readDayFirst(w: Window, i: number): ReadDays | null {
  const days = isPartOfNumber(w, i) ? null : (readSlashDays(w, i) ?? readDayList(w, i));
  if (!days) return null;
  const at = skipWord(w, skipWord(w, skipWord(w, days.to, 'day'), 'of'), '-', '/');
  const month = readMonth(w, at);
  return month && { month: month.value, days: days.days, ...readTrailingYear(w, month.to) };
}

/** "7/8 November": the slash stands between days only where a month follows. */
function readSlashDays(w: Window, i: number): DayList | null {
  if (lowerAt(w, i + 1) !== '/' || kindAt(w, i) !== DIGITS || kindAt(w, i + 3) !== MONTH)
    return null;
  const [first, last] = [Number(wordAt(w, i)), Number(wordAt(w, i + 2))];
  return last === first + 1 && last <= 31 ? { days: [first, last], to: i + 3 } : null;
}

interface DayList {
  readonly days: readonly number[];
  readonly to: number;
}

/** After a weekday: "13th", "the eleventh", "21" before a mark or the end; null for none. */
export function readDayAlone(w: Window, i: number): ReadDays | null {
  const ordinal = readOrdinal(w, i);
  const isPlain = kindAt(w, i) === DIGITS && !/^[\p{L}%:.]/u.test(lowerAt(w, i + 1));
  const day = ordinal ?? (isPlain ? readDayOfMonth(w, i) : null);
  if (!day || day.value > 31 || /^\p{L}/u.test(lowerAt(w, day.to))) return null;
  return { month: null, days: [day.value], year: null, of: null, to: day.to };
}

const JOINS = new Set(['-', '–', '—', 'to', 'through', 'until', 'and', '&', '/']);

function readDayList(w: Window, i: number): DayList | null {
  const first = kindAt(w, i) === UNIT ? null : readDayOfMonth(w, i);
  if (!first) return null;
  const join = lowerAt(w, first.to);
  const row = join === ',' ? readRow(w, first) : null;
  if (row) return row;
  const last = JOINS.has(join) ? readDayOfMonth(w, skipWord(w, first.to + 1, 'the')) : null;
  const isRow = last && last.value > first.value && !isOtherNumber(w, last.to);
  const isOfTwo = (join === 'and' || join === '&') && !isBetween(w, i);
  if (!isRow || (isOfTwo && last.value !== first.value + 1))
    return { days: [first.value], to: first.to };
  return { days: [first.value, last.value], to: last.to };
}

/** "3, 4 and 5 June", "June 3rd, 4th and 5th": three days or more, each the day after the one before. */
function readRow(w: Window, first: ReadNumber): DayList | null {
  let [last, at] = [first.value, first.to];
  let isLast = false;
  while (!isLast) {
    isLast = /^(?:and|&)$/.test(lowerAt(w, skipWord(w, at, ',')));
    if (!isLast && lowerAt(w, at) !== ',') return null;
    const day = readDayOfMonth(w, isLast ? skipWord(w, at, ',') + 1 : at + 1);
    if (!day || day.value !== last + 1 || isOtherNumber(w, day.to)) return null;
    [last, at] = [day.value, day.to];
  }
  return last > first.value + 1 ? { days: [first.value, last], to: at } : null;
}

/** "between 12 and 20 November", "between November 12 and 20": both ends of a row. */
function isBetween(w: Window, i: number): boolean {
  return lowerAt(w, i - 1) === 'between' || lowerAt(w, i - 2) === 'between';
}

const OTHER_NUMBERS = new Set(['%', 'percent', 'million', 'billion', 'people', 'years', 'days']);

function isOtherNumber(w: Window, i: number): boolean {
  return OTHER_NUMBERS.has(lowerAt(w, i)) || isClock(w, i);
}

/** Whether a colon and digits follow: "October 10:30". */
function isClock(w: Window, i: number): boolean {
  return (
    lowerAt(w, i) === ':' &&
    touchesNext(w, i - 1) &&
    touchesNext(w, i) &&
    kindAt(w, i + 1) === DIGITS
  );
}

/** Whether the digits at `i` go on a number, an amount or a model name before them. */
export function isPartOfNumber(w: Window, i: number): boolean {
  if (i === 0 || kindAt(w, i) !== DIGITS) return false;
  const before = w.tokens.words[i - 1] ?? '';
  if (/^[$£€]$/.test(before)) return true;
  if (before === '/' && kindAt(w, i - 2) !== DIGITS) return false;
  return touchesNext(w, i - 1) && (/^[.,:/#]$/.test(before) || /[\p{L}]$/u.test(wordAt(w, i - 1)));
}
