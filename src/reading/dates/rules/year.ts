import type { DateRule, Found } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { readYear } from '../read-year.ts';
import { ARTICLE, CARDINAL, DIGITS, FISCAL, UNIT } from '../time-words.ts';
import { isCapital, kindAt, lowerAt, skipWord, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';
import { isPartOfNumber } from './days-of-month.ts';

/** A year alone: "1996", "in nineteen ninety-one", "the year two thousand". */
export const year: DateRule = {
  name: 'dates/year',
  starts: [DIGITS, CARDINAL, ARTICLE, UNIT, FISCAL],
  read: (w, i) => {
    const at = skipWord(w, skipWord(w, skipWord(w, i, 'the'), 'calendar', 'fiscal'), 'year');
    const isNamed = at > i && lowerAt(w, at - 1) !== 'the';
    const found = at === i || isNamed ? readWholeYear(w, at) : null;
    return found && { ...found, from: Math.min(i, found.from) };
  },
};

const LED_BY = new Set(
  'in since until till by from of during through year early late mid before after to between and around circa about fiscal'.split(
    ' ',
  ),
);

/** Reads a year at token `i`; null where the number counts, costs or names something else. */
export function readWholeYear(w: Window, i: number): Found | null {
  const pair = isPartOfNumber(w, i) ? null : readYearPair(w, i);
  if (pair) return pair;
  if (isShort(w, i)) return found(i - 1, i + 1, readYear(w, i - 1)?.value ?? 0);
  const year = isPartOfNumber(w, i) ? null : readYear(w, i);
  if (!year || !isLikely(w, i, year.value, year.to)) return null;
  return found(i, year.to, year.value);
}

/** "1990-91", "2022/23": from one year to the other. */
function readYearPair(w: Window, i: number): Found | null {
  const [first, second] = [wordAt(w, i), wordAt(w, i + 2)];
  if (!/^(?:1[5-9]|20)\d\d$/.test(first) || !/^\d\d$/.test(second)) return null;
  const isTight =
    touchesNext(w, i) &&
    touchesNext(w, i + 1) &&
    !(touchesNext(w, i + 2) && /^[-/–.]$/.test(lowerAt(w, i + 3)));
  const last = Number(first.slice(0, 2)) * 100 + Number(second);
  const isLater = last > Number(first) && last - Number(first) <= LONGEST_PAIR;
  if (!/^[-–/]$/.test(lowerAt(w, i + 1)) || !isTight || !isLater) return null;
  const meaning: Meaning = { type: 'range', first: yearOf(Number(first)), last: yearOf(last) };
  return { from: i, to: i + 3, type: 'DATE', meaning };
}

/** Years: a longer gap is no season and no term. */
const LONGEST_PAIR = 20;

function yearOf(year: number): Meaning {
  return { type: 'years', unit: 'year', year };
}

function found(from: number, to: number, year: number): Found {
  return { from, to, type: 'DATE', meaning: yearOf(year) };
}

/** "the class of ’98". */
function isShort(w: Window, i: number): boolean {
  const isMarked =
    /^['’‘]$/.test(lowerAt(w, i - 1)) && touchesNext(w, i - 1) && !touchesNext(w, i - 2);
  const isYear = /^\d\d$/.test(wordAt(w, i)) && !(touchesNext(w, i) && lowerAt(w, i + 1) === 's');
  return isMarked && isYear && LED_BY.has(lowerAt(w, i - 2));
}

function isLikely(w: Window, i: number, value: number, to: number): boolean {
  if (isMeasured(w, i, to) || isInCode(w, i, to)) return false;
  const before = lowerAt(w, skipBack(w, i - 1));
  if (kindAt(w, i) === CARDINAL && value % 100 === 0) return before === 'year';
  if (value >= 1900 && value <= 2060 && value % 1000 !== 0) return true;
  return LED_BY.has(before) && !countsPlural(w, to);
}

/** Part of a telephone number or a code: dashes to figures that are no year. */
function isInCode(w: Window, i: number, to: number): boolean {
  const before = lowerAt(w, i - 1) === '-' ? wordAt(w, i - 2) : '';
  const after = lowerAt(w, to) === '-' && touchesNext(w, to) ? wordAt(w, to + 1) : '';
  if (/^\d/.test(before) && (before.length !== 4 || lowerAt(w, i - 3) === '-')) return true;
  if (!/^\d/.test(after)) return false;
  return (after.length !== 4 && after.length !== 2) || lowerAt(w, to + 2) === '-' || before !== '';
}

/** Past "the" and "the year". */
function skipBack(w: Window, i: number): number {
  return lowerAt(w, i) === 'the' ? i - 1 : i;
}

const MEASURES = new Set(
  '% percent per million billion trillion people troops soldiers dollars euros pounds miles km kilometers kilometres meters metres feet points shares votes tons tonnes barrels pm am p.m. a.m. hours gmt edt est'.split(
    ' ',
  ),
);
const MARKS = new Set([
  '$',
  '£',
  '€',
  '#',
  'no',
  'flight',
  'room',
  'page',
  'resolution',
  'highway',
]);

function isMeasured(w: Window, i: number, to: number): boolean {
  const at = skipWord(w, to, '-');
  if (MEASURES.has(lowerAt(w, at)) || MARKS.has(lowerAt(w, i - 1))) return true;
  if (lowerAt(w, i - 1) === '.' && lowerAt(w, i - 2) === 'no') return true;
  // "1990-odd", "A-2000", "2022-ND".
  const isTail = touchesNext(w, i - 1) && lowerAt(w, i - 1) === '-' && isCapital(w, i - 2);
  return isTail && touchesNext(w, i - 2) && wordAt(w, i - 2).length <= 3;
}

/** Whether a plural in lower case follows, as in "2000 books". */
function countsPlural(w: Window, to: number): boolean {
  const next = wordAt(w, to);
  return /^[a-z]{3,}s$/.test(next) && !/(?:ss|us|is)$/.test(next) && next !== 'was';
}
