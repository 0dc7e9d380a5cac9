import { CARDINALS } from '../../lexicon/dates/numbers.ts';
import { isGlued, readWords } from './numbers.ts';
import type { ReadNumber } from './numbers.ts';
import { CARDINAL, DIGITS } from './time-words.ts';
import { kindAt, lowerAt, touchesNext, wordAt } from './window.ts';
import type { Window } from './window.ts';

/** A year of four digits 1000-2199, of two after an apostrophe ("’98"), or in words; null for none. */
export function readYear(w: Window, i: number): ReadNumber | null {
  if (kindAt(w, i) === DIGITS) return readYearDigits(w, i);
  if (['’', "'", '‘'].includes(lowerAt(w, i))) return readShortYear(w, i);
  return readYearWords(w, i);
}

function readYearDigits(w: Window, i: number): ReadNumber | null {
  const digits = wordAt(w, i);
  if (digits.length !== 4 || isGlued(w, i + 1)) return null;
  const value = Number(digits);
  return value >= 1000 && value < 2200 ? { value, to: i + 1 } : null;
}

function readShortYear(w: Window, i: number): ReadNumber | null {
  const digits = wordAt(w, i + 1);
  if (!touchesNext(w, i) || kindAt(w, i + 1) !== DIGITS || digits.length !== 2) return null;
  if (touchesNext(w, i + 1) && lowerAt(w, i + 2) === 's') return null;
  return { value: fullYear(Number(digits)), to: i + 2 };
}

/** The year that two digits mean: up to 49 in this century, from 50 in the last. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** "nineteen ninety-one", "nineteen hundred ninety three", "two thousand and five", "twenty twenty-two". */
function readYearWords(w: Window, i: number): ReadNumber | null {
  if (kindAt(w, i) !== CARDINAL) return null;
  const century = CARDINALS.get(lowerAt(w, i)) ?? 0;
  if (century >= 15 && century <= 20 && lowerAt(w, i + 1) !== 'hundred') {
    const rest = readWords(w, i + 1);
    const isYear = rest !== null && rest.value >= 10 && rest.value <= 99;
    return isYear ? { value: century * 100 + rest.value, to: rest.to } : null;
  }
  const whole = readWords(w, i);
  const isYear = whole !== null && whole.value >= 1100 && whole.value < 2100 && whole.to > i + 1;
  return isYear ? whole : null;
}
