import { AMBIGUOUS_MONTHS, MONTHS } from '../../lexicon/dates/months.ts';
import type { Meaning } from './meaning.ts';
import { readYear } from './read-year.ts';
import type { ReadNumber } from './numbers.ts';
import { MONTH, POINTER } from './time-words.ts';
import { isCapital, kindAt, lowerAt, skipWord, touchesNext } from './window.ts';
import type { Window } from './window.ts';

/** A month name with the stop of its abbreviation; null for none, and for "may", "march", "mar" without a capital. */
export function readMonth(w: Window, i: number): ReadNumber | null {
  if (kindAt(w, i) !== MONTH) return null;
  const lower = lowerAt(w, i);
  if (AMBIGUOUS_MONTHS.has(lower) && !isCapital(w, i)) return null;
  const hasStop = !WHOLE_NAMES.test(lower) && lowerAt(w, i + 1) === '.' && touchesNext(w, i);
  return { value: MONTHS.get(lower) ?? 0, to: hasStop ? i + 2 : i + 1 };
}

/** Names that no stop shortens. */
const WHOLE_NAMES = /^(?:may|june|july|[a-z]{5,})$/;

/** A year told after a day or month: a number, or "this year", "last year" as a meaning of its own. */
export interface TrailingYear {
  readonly year: number | null;
  readonly of: Meaning | null;
  readonly to: number;
}

const YEAR_POINTERS = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['previous', 'previous'],
  ['following', 'following'],
] as const);

/** What tells the year after a day or month, past a comma or "of"; `to` is `i` itself when nothing does. */
export function readTrailingYear(w: Window, i: number): TrailingYear {
  const at = skipWord(w, skipWord(w, i, ','), 'of', 'in', '-', '/');
  const year = isCounting(w, at) ? null : (readYear(w, at) ?? readBareShort(w, at));
  if (year) return { year: year.value, of: null, to: year.to };
  return readPointedYear(w, skipWord(w, skipWord(w, i, 'of'), 'the')) ?? NO_YEAR(i);
}

/** "April of 87". */
function readBareShort(w: Window, i: number): ReadNumber | null {
  const digits = lowerAt(w, i - 1) === 'of' ? lowerAt(w, i) : '';
  return /^[5-9]\d$/.test(digits) ? { value: 1900 + Number(digits), to: i + 1 } : null;
}

function NO_YEAR(to: number): TrailingYear {
  return { year: null, of: null, to };
}

function readPointedYear(w: Window, i: number): TrailingYear | null {
  const pointer =
    kindAt(w, i) === POINTER
      ? YEAR_POINTERS.get(lowerAt(w, i) as 'last' | 'this' | 'next' | 'previous' | 'following')
      : undefined;
  if (!pointer || lowerAt(w, i + 1) !== 'year') return null;
  return { year: null, of: { type: 'unit', unit: 'year', pointer }, to: i + 2 };
}

const COUNTED = new Set(['people', 'percent', 'million', 'billion', '%', 'troops', 'soldiers']);

/** Whether the number at `i` counts something. */
export function isCounting(w: Window, i: number): boolean {
  return COUNTED.has(lowerAt(w, i + 1));
}
