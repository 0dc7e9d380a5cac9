import { AMBIGUOUS_MONTHS } from '../../../lexicon/dates/months.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { readYear } from '../read-year.ts';
import { readMonth, readTrailingYear } from '../read-month.ts';
import { DIGITS, MONTH } from '../time-words.ts';
import { isCapital, kindAt, lowerAt, wordAt } from '../window.ts';
import type { Window } from '../window.ts';
import { readYearAndMonth } from './year-and-month.ts';

/** A month alone or with its year: "September", "Sept. 2020", "April of 1987", "June last year". */
export const month: DateRule = {
  name: 'dates/month',
  starts: [MONTH, DIGITS],
  read: (w, i) => (kindAt(w, i) === DIGITS ? readYearFirst(w, i) : readMonthOfYear(w, i)),
};

/** "2017 April", "2015-12", "12-2015". */
function readYearFirst(w: Window, i: number): Found | null {
  const named = readYear(w, i);
  const name = named && readMonth(w, named.to);
  if (named && name) return found(i, name.to, name.value, yearOf(named.value));
  const figures = readYearAndMonth(w, i);
  return figures && found(i, i + 3, figures.month, yearOf(figures.year));
}

function yearOf(year: number): Meaning {
  return { type: 'years', unit: 'year', year };
}

function found(from: number, to: number, month: number, of: Meaning | null): Found {
  const period = { unit: 'month', month } as const;
  return { from, to, type: 'DATE', meaning: { type: 'named', period, pointer: 'bare', of } };
}

/** Reads a month at token `i`; null for none, and where the word is a name or a verb. */
export function readMonthOfYear(w: Window, i: number): Found | null {
  const month = readMonth(w, i);
  if (!month) return null;
  const year = readTrailingYear(w, month.to);
  const isTold = year.year !== null || year.of !== null;
  if (!isTold && !standsAlone(w, i, month.to)) return null;
  const of = year.year === null ? year.of : yearOf(year.year);
  return found(i, isTold ? year.to : month.to, month.value, of);
}

const PREPOSITIONS = new Set(
  'in of since until till by from to during through early late mid last next this for before after between'.split(
    ' ',
  ),
);
const DASHES = new Set(['-', '–']);
const JOINERS = new Set(['and', 'or', 'the', '-', '–']);

/** Whether a month without a year is one: a capital, and no name or verb by its neighbours. */
function standsAlone(w: Window, i: number, to: number): boolean {
  const lower = lowerAt(w, i);
  if (!isCapital(w, i)) return false;
  const before = lowerAt(w, i - 1);
  const isRow = DASHES.has(lowerAt(w, to)) && kindAt(w, to + 1) === MONTH;
  const isLed = isRow || PREPOSITIONS.has(before) || (JOINERS.has(before) && !isName(w, to));
  if (AMBIGUOUS_MONTHS.has(lower)) return isLed && !isName(w, to);
  return (isLed || !isName(w, to)) && (lower.length > 3 || isLed || lowerAt(w, i + 1) === '.');
}

/** Whether a capitalised word follows, as in "April Ryan". */
function isName(w: Window, to: number): boolean {
  return isCapital(w, to) && wordAt(w, to).length > 1;
}
