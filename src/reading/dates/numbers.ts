import { CARDINALS, ORDINALS } from '../../lexicon/dates/numbers.ts';
import { CARDINAL, DIGITS, ORDINAL } from './time-words.ts';
import { kindAt, lowerAt, touchesNext, wordAt } from './window.ts';
import type { Window } from './window.ts';

/** A number read from a token on, and the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly to: number;
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** A count in digits ("10", "1,500") or words ("twenty-five", "a hundred" without its article); null for none. */
export function readCount(w: Window, i: number): ReadNumber | null {
  return kindAt(w, i) === DIGITS ? readDigits(w, i) : readWords(w, i);
}

/** Digits with their thousands; null where they go on as a decimal or as another kind of number. */
function readDigits(w: Window, i: number): ReadNumber | null {
  let [digits, to] = [wordAt(w, i), i + 1];
  while (isThousands(w, to)) {
    digits += wordAt(w, to + 1);
    to += 2;
  }
  if (digits.length > 9 || isGlued(w, to)) return null;
  return { value: Number(digits), to };
}

function isThousands(w: Window, comma: number): boolean {
  return (
    lowerAt(w, comma) === ',' &&
    touchesNext(w, comma - 1) &&
    touchesNext(w, comma) &&
    kindAt(w, comma + 1) === DIGITS &&
    wordAt(w, comma + 1).length === 3
  );
}

/** Whether a decimal part or a slash and more digits follow without a blank. */
export function isGlued(w: Window, to: number): boolean {
  return (
    touchesNext(w, to - 1) &&
    ['.', ',', ':', '/'].includes(lowerAt(w, to)) &&
    touchesNext(w, to) &&
    kindAt(w, to + 1) === DIGITS
  );
}

/** A number in words ("twenty-five", "two thousand and five"); null for none. */
export function readWords(w: Window, i: number): ReadNumber | null {
  const first = CARDINALS.get(lowerAt(w, i));
  if (first === undefined) return null;
  let [value, to] = [first, i + 1];
  for (let limit = 0; limit < 6; limit += 1) {
    const at = isHyphen(w, to) ? to + 1 : skipAnd(w, to);
    const next = CARDINALS.get(lowerAt(w, at));
    if (next === undefined || !joins(value, next)) break;
    value = next >= 100 ? value * next : value + next;
    to = at + 1;
  }
  return { value, to };
}

/** "twenty" takes "five", "two" takes "hundred", "hundred" takes what is smaller. */
function joins(value: number, next: number): boolean {
  if (next === 100) return value < 100;
  if (next === 1000) return value < 1000;
  const scale = value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
  return value >= 20 && next > 0 && next < scale;
}

function skipAnd(w: Window, i: number): number {
  const isScale = ['hundred', 'thousand'].includes(lowerAt(w, i - 1));
  return isScale && lowerAt(w, i) === 'and' ? i + 1 : i;
}

/** An ordinal in digits ("4th") or words ("thirty-first"); null for none. */
export function readOrdinal(w: Window, i: number): ReadNumber | null {
  if (kindAt(w, i) === DIGITS) {
    const hasSuffix = touchesNext(w, i) && SUFFIXES.has(lowerAt(w, i + 1));
    return hasSuffix && wordAt(w, i).length <= 2
      ? { value: Number(wordAt(w, i)), to: i + 2 }
      : null;
  }
  if (kindAt(w, i) === ORDINAL) return { value: ORDINALS.get(lowerAt(w, i)) ?? 0, to: i + 1 };
  const tens = CARDINALS.get(lowerAt(w, i)) ?? 0;
  if (tens < 20 || tens > 90) return null;
  const at = isHyphen(w, i + 1) ? i + 2 : i + 1;
  const ones = kindAt(w, at) === ORDINAL ? (ORDINALS.get(lowerAt(w, at)) ?? 10) : 10;
  return ones < 10 ? { value: tens + ones, to: at + 1 } : null;
}

/** A day of the month, 1-31: "7", "7th", "seventh", "twenty nine"; null for none. */
export function readDayOfMonth(w: Window, i: number): ReadNumber | null {
  const isShort = kindAt(w, i) === DIGITS && wordAt(w, i).length <= 2;
  const day = readOrdinal(w, i) ?? (isShort || kindAt(w, i) === CARDINAL ? readCount(w, i) : null);
  return day && day.value >= 1 && day.value <= 31 ? day : null;
}

function isHyphen(w: Window, i: number): boolean {
  return lowerAt(w, i) === '-' && touchesNext(w, i - 1) && touchesNext(w, i);
}
