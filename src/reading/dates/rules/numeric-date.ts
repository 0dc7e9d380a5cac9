import { MONTHS } from '../../../lexicon/dates/months.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { Pointer } from '../../../lexicon/dates/pointers.ts';
import type { Meaning } from '../meaning.ts';
import { fullYear } from '../read-year.ts';
import { dayPeriod } from '../period.ts';
import { DIGITS, POINTER } from '../time-words.ts';
import { kindAt, lowerAt, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';
import { readPointer } from './pointed-unit.ts';
import { isPartOfNumber } from './days-of-month.ts';
import type { ReadDays } from './days-of-month.ts';

/** A day in figures: "2022-11-05", "05.11.2022", "11/5/22", "10.Jan.2026". The order is the page's. */
export const numericDate: DateRule = {
  name: 'dates/numeric-date',
  starts: [DIGITS],
  read: readNumericDate,
};

const SEPARATORS = new Set(['.', '/', '-', '–']);

/** Reads a day in figures at token `i`; null for none. */
export function readNumericDate(w: Window, i: number): Found | null {
  const parts = readParts(w, i);
  const day = parts && dayOf(parts, w.isDayFirst);
  if (day) return found(i, i + 5, day, 'bare');
  return readCompact(w, i);
}

function found(
  from: number,
  to: number,
  day: { readonly year: number | null; readonly month: number; readonly day: number },
  pointer: Pointer,
): Found {
  const meaning: Meaning = { type: 'calendar', ...day, weekday: null, pointer, of: null };
  return { from, to, type: 'DATE', meaning };
}

/** "20161016". */
function readCompact(w: Window, i: number): Found | null {
  const digits = kindAt(w, i) === DIGITS && !isPartOfNumber(w, i) ? wordAt(w, i) : '';
  if (digits.length !== 8 || !/^(?:19|20)/.test(digits)) return null;
  const day = check(
    Number(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    Number(digits.slice(6)),
  );
  return day && found(i, i + 1, day, 'bare');
}

/** A day in figures without its year where the word before says that it is one: "on 22/04", "next 5/12". */
export const shortNumericDate: DateRule = {
  name: 'dates/short-numeric-date',
  starts: [DIGITS, POINTER],
  read: (w, i) => {
    const pointer = readPointer(w, i);
    const at = pointer?.to ?? i;
    const isLed = pointer !== null || lowerAt(w, i - 1) === 'on';
    if (!isLed || lowerAt(w, at + 1) !== '/' || isNineEleven(w, at)) return null;
    const pair = isPartOfNumber(w, at) ? null : readFigures(w, at);
    if (pair?.year !== null || pair.month === null) return null;
    const day = { year: null, month: pair.month, day: pair.days[0] ?? 0 };
    return found(i, pair.to, day, pointer?.pointer ?? 'bare');
  },
};

/** The attacks of 2001, a name. */
function isNineEleven(w: Window, i: number): boolean {
  return wordAt(w, i) === '9' && wordAt(w, i + 2) === '11';
}

/** After a weekday: a day in figures, the year left out or not: "Friday 7/6", "Friday 2018-7-6"; null for none. */
export function readFigures(w: Window, i: number): ReadDays | null {
  const parts = readParts(w, i);
  const whole = parts && dayOf(parts, w.isDayFirst);
  if (whole)
    return { year: whole.year, month: whole.month, days: [whole.day], of: null, to: i + 5 };
  const isPair = SEPARATORS.has(lowerAt(w, i + 1)) && touchesNext(w, i) && touchesNext(w, i + 1);
  if (!isPair || kindAt(w, i + 2) !== DIGITS || isContinued(w, i + 2, lowerAt(w, i + 1)))
    return null;
  const pair = dayOf([wordAt(w, i), wordAt(w, i + 2), '2000'], w.isDayFirst);
  return pair && { year: null, month: pair.month, days: [pair.day], of: null, to: i + 3 };
}

/** Three parts between two like separators without blanks; the middle one may be a month name. */
export function readParts(w: Window, i: number): readonly [string, string, string] | null {
  const separator = lowerAt(w, i + 1);
  if (!SEPARATORS.has(separator) || lowerAt(w, i + 3) !== separator) return null;
  if (kindAt(w, i) !== DIGITS || kindAt(w, i + 4) !== DIGITS) return null;
  if (isInNumber(w, i) || isContinued(w, i + 4, separator)) return null;
  for (let at = i; at < i + 4; at += 1) if (!touchesNext(w, at)) return null;
  const month = MONTHS.get(lowerAt(w, i + 2));
  const middle = month === undefined ? wordAt(w, i + 2) : `m${month}`;
  return /^(?:\d{1,2}|m\d+)$/.test(middle) ? [wordAt(w, i), middle, wordAt(w, i + 4)] : null;
}

/** Whether figures and a dash stand before, as in a lot number. */
export function isInNumber(w: Window, i: number): boolean {
  const isDashed =
    lowerAt(w, i - 1) === '-' && touchesNext(w, i - 1) && kindAt(w, i - 2) === DIGITS;
  return isDashed || isPartOfNumber(w, i);
}

/** Whether the same separator and more digits follow. */
export function isContinued(w: Window, i: number, separator: string): boolean {
  return touchesNext(w, i) && lowerAt(w, i + 1) === separator && touchesNext(w, i + 1)
    ? kindAt(w, i + 2) === DIGITS
    : false;
}

interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(
  [first, middle, last]: readonly [string, string, string],
  isDayFirst: boolean,
): YearMonthDay | null {
  const named = middle.startsWith('m') ? Number(middle.slice(1)) : null;
  if (first.length === 4)
    return last.length <= 2 ? check(Number(first), named ?? Number(middle), Number(last)) : null;
  if (first.length > 2 || (last.length !== 4 && last.length !== 2)) return null;
  const year = last.length === 2 ? fullYear(Number(last)) : Number(last);
  const [a, b] = [Number(first), named ?? Number(middle)];
  if (named !== null) return check(year, named, a);
  return isDayFirst
    ? (check(year, b, a) ?? check(year, a, b))
    : (check(year, a, b) ?? check(year, b, a));
}

function check(year: number, month: number, day: number): YearMonthDay | null {
  return year >= 1000 && year < 2200 && dayPeriod(year, month, day) ? { year, month, day } : null;
}
