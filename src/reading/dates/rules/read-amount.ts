import { UNITS } from '../../../lexicon/dates/units.ts';
import type { TimeUnit } from '../../../lexicon/dates/units.ts';
import { readCount } from '../numbers.ts';
import { ARTICLE, CARDINAL, DIGITS, UNIT, VAGUE } from '../time-words.ts';
import { kindAt, lowerAt, skipWord, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';
import { isPartOfNumber } from './days-of-month.ts';

/** How many of which unit: "two weeks", "a few days", "10-year". */
export interface Amount {
  /** Null for a number that is not told. */
  readonly count: number | null;
  /** Added to `count`: "two and a half years". */
  readonly half: boolean;
  readonly unit: TimeUnit;
  readonly to: number;
}

/** Reads a number of units at token `i`; null for none. */
export function readAmount(w: Window, i: number): Amount | null {
  const number = readNumber(w, i);
  if (!number) return null;
  const half = readHalf(w, number.to);
  const plus = skipWord(w, skipHyphen(w, half ?? number.to), 'plus', '+', 'odd');
  const at = skipWord(w, skipHyphen(w, plus), 'more', 'full', 'whole', 'long');
  const unit = unitAt(w, at);
  if (!unit) return null;
  const after = readHalf(w, at + 1);
  const isHalf = half !== null || after !== null;
  return { count: number.count, half: isHalf, unit, to: skipTail(w, after ?? at + 1) };
}

interface ReadNumberOf {
  readonly count: number | null;
  readonly to: number;
}

function readNumber(w: Window, i: number): ReadNumberOf | null {
  const kind = kindAt(w, i);
  if (kind === ARTICLE) return readArticle(w, i);
  if (lowerAt(w, i) === 'couple') return { count: 2, to: skipWord(w, i + 1, 'of') };
  if (kind === VAGUE) return { count: null, to: i + 1 };
  if ((kind !== DIGITS && kind !== CARDINAL) || isPartOfNumber(w, i)) return null;
  const number = readCount(w, i);
  return number && { count: number.value, to: number.to };
}

/** "a", "an", "a few", "a couple of", "a hundred", "another"; "the" counts nothing. */
function readArticle(w: Window, i: number): ReadNumberOf | null {
  if (lowerAt(w, i) === 'the') return null;
  const kind = kindAt(w, i + 1);
  if (kind === VAGUE || kind === CARDINAL) return readNumber(w, i + 1);
  return { count: 1, to: i + 1 };
}

function unitAt(w: Window, i: number): TimeUnit | null {
  if (kindAt(w, i) === UNIT) return UNITS.get(lowerAt(w, i)) ?? null;
  return lowerAt(w, i) === 'second' ? 'second' : null;
}

function skipHyphen(w: Window, i: number): number {
  return touchesNext(w, i - 1) ? skipWord(w, i, '-', '–') : i;
}

/** "1/2", "and a half". */
function readHalf(w: Window, i: number): number | null {
  if (wordAt(w, i) === '1' && lowerAt(w, i + 1) === '/' && wordAt(w, i + 2) === '2') return i + 3;
  const isHalf =
    lowerAt(w, i) === 'and' && lowerAt(w, i + 1) === 'a' && lowerAt(w, i + 2) === 'half';
  return isHalf ? i + 3 : null;
}

/** "or so", "-long". */
function skipTail(w: Window, i: number): number {
  const isOrSo = lowerAt(w, i) === 'or' && lowerAt(w, i + 1) === 'so';
  return isOrSo || isLong(w, i) ? i + 2 : i;
}

/** "-long" after a unit. */
export function isLong(w: Window, i: number): boolean {
  return lowerAt(w, i) === '-' && lowerAt(w, i + 1) === 'long' && touchesNext(w, i - 1);
}

const TIMEX_UNITS: Readonly<Record<TimeUnit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  half: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};

const TIMES: Readonly<Partial<Record<TimeUnit, number>>> = {
  fortnight: 2,
  season: 3,
  half: 6,
  decade: 10,
  century: 100,
};

/** The TIMEX3 value of an amount: `P3D`, `PT2H`, `PXW`. */
export function amountTimex({ count, half, unit }: Omit<Amount, 'to'>): string {
  const code = TIMEX_UNITS[unit];
  const [time, letter] = code.startsWith('T') ? ['T', code.slice(1)] : ['', code];
  if (count === null) return `P${time}X${letter}`;
  const whole = `P${time}${count * (TIMES[unit] ?? 1)}${letter}`;
  return half && unit === 'year' ? `${whole}6M` : half && unit === 'hour' ? `${whole}30M` : whole;
}
