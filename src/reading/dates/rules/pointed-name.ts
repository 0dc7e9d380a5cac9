import { SEASONS } from '../../../lexicon/dates/units.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { readMonth, readTrailingYear } from '../read-month.ts';
import { POINTER, SEASON } from '../time-words.ts';
import { kindAt, lowerAt } from '../window.ts';
import type { Window } from '../window.ts';
import { readPointer } from './pointed-unit.ts';

/** A month or season that is pointed at: "last May", "this coming September", "last fall". */
export const pointedName: DateRule = {
  name: 'dates/pointed-name',
  starts: [POINTER],
  read: (w, i) => {
    const pointer = readPointer(w, i);
    const name = pointer && (readMonth(w, pointer.to) ?? readSeasonMonth(w, pointer.to));
    if (!pointer || !name) return null;
    const unit = kindAt(w, pointer.to) === SEASON ? 'season' : 'month';
    const period = { unit, month: name.value } as const;
    const meaning: Meaning = { type: 'named', period, pointer: pointer.pointer, of: null };
    return { from: i, to: name.to, type: 'DATE', meaning };
  },
};

/** A season by itself or with its year: "the winter of 1994", "summer 2020", "in spring". */
export const season: DateRule = { name: 'dates/season', starts: [SEASON], read: readSeason };

/** Reads a season at token `i`; null for none, and for "fall" and "spring" that move. */
export function readSeason(w: Window, i: number): Found | null {
  const name = readSeasonMonth(w, i);
  if (!name) return null;
  const year = readTrailingYear(w, name.to);
  const isTold = year.year !== null || year.of !== null;
  if (!isTold && !/^(?:in|the|this|early|late|mid|by|since|until|-)$/.test(lowerAt(w, i - 1)))
    return null;
  if (!isTold && /^(?:of|in|by|from|to|games|olympics)$/.test(lowerAt(w, i + 1))) return null;
  const of =
    year.year === null ? year.of : ({ type: 'years', unit: 'year', year: year.year } as const);
  const period = { unit: 'season', month: name.value } as const;
  const meaning: Meaning = { type: 'named', period, pointer: 'bare', of };
  return { from: i, to: isTold ? year.to : name.to, type: 'DATE', meaning };
}

/** First month of a season at token `i`. */
function readSeasonMonth(
  w: Window,
  i: number,
): { readonly value: number; readonly to: number } | null {
  const season = kindAt(w, i) === SEASON ? SEASONS.get(lowerAt(w, i)) : undefined;
  return season === undefined ? null : { value: (season - 20) * 3, to: i + 1 };
}
