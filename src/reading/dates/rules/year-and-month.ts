import { DIGITS } from '../time-words.ts';
import { kindAt, lowerAt, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';
import { isContinued, isInNumber } from './numeric-date.ts';

/** "2015-12", "12-2015", "12/2015"; null for ranges of years ("2010-12" is taken for one) and for seasons. */
export function readYearAndMonth(
  w: Window,
  i: number,
): { readonly year: number; readonly month: number } | null {
  const [first, last] = [wordAt(w, i), wordAt(w, i + 2)];
  const isPair = /^[-/]$/.test(lowerAt(w, i + 1)) && touchesNext(w, i) && touchesNext(w, i + 1);
  if (!isPair || kindAt(w, i + 2) !== DIGITS || isInNumber(w, i)) return null;
  if (isContinued(w, i + 2, lowerAt(w, i + 1))) return null;
  const [year, month] = first.length === 4 ? [first, last] : [last, first];
  if (year.length !== 4 || month.length > 2 || Number(year) < 1900 || Number(year) > 2100)
    return null;
  const isRange = first.length === 4 && month.length === 2 && Number(month) > Number(year.slice(2));
  if (isRange || Number(month) < 1 || Number(month) > 12) return null;
  return { year: Number(year), month: Number(month) };
}
