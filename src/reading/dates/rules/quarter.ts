import type { DateRule, Found } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { readOrdinal } from '../numbers.ts';
import { readYear } from '../read-year.ts';
import { readPointedUnit } from './pointed-unit.ts';
import { ARTICLE, CARDINAL, DIGITS, FISCAL, ORDINAL, POINTER } from '../time-words.ts';
import { kindAt, lowerAt, skipWord, touchesNext } from '../window.ts';
import type { Window } from '../window.ts';

/**
 * A quarter or half of a year: "the third quarter", "fiscal second-quarter", "first half of 1990",
 * "the 1988 second quarter", "next year’s first quarter", "Q3 2023".
 */
export const quarter: DateRule = {
  name: 'dates/quarter',
  starts: [ORDINAL, DIGITS, CARDINAL, FISCAL, POINTER, ARTICLE],
  read: readQuarter,
};

/** Reads a quarter or half at token `i`; null for none. */
export function readQuarter(w: Window, i: number): Found | null {
  const lead = readLeadingYear(w, i);
  const at = skipWord(w, skipWord(w, lead?.to ?? i, 'fiscal', 'financial'), '-');
  const part = readPart(w, at);
  if (!part) return null;
  const trail = lead ? null : readFollowingYear(w, part.to);
  if (part.period.unit === 'half' && !lead && !trail) return null;
  const meaning: Meaning = {
    type: 'named',
    period: part.period,
    pointer: 'bare',
    of: lead?.of ?? trail?.of ?? null,
  };
  return { from: i, to: trail?.to ?? part.to, type: 'DATE', meaning };
}

interface ReadYear {
  readonly of: Meaning;
  readonly to: number;
}

/** "1988", "the 1988", "next year’s". */
function readLeadingYear(w: Window, i: number): ReadYear | null {
  const at = skipWord(w, i, 'the');
  const year = readYear(w, at);
  if (year) return { of: { type: 'years', unit: 'year', year: year.value }, to: year.to };
  const pointed = kindAt(w, at) === POINTER ? readPointedUnit(w, at) : null;
  const isOwner = pointed && /^['’]s$/.test(lowerAt(w, pointed.to));
  return isOwner ? { of: pointed.meaning, to: pointed.to + 1 } : null;
}

/** "of 1984", "1984", "of last year", "of this year". */
function readFollowingYear(w: Window, i: number): ReadYear | null {
  const at = skipWord(w, skipWord(w, i, 'of', 'in', ','), 'the', 'fiscal');
  if (at > i + 1 && lowerAt(w, at) === 'year')
    return { of: { type: 'unit', unit: 'year', pointer: 'bare' }, to: at + 1 };
  const year = readYear(w, at);
  if (year) return { of: { type: 'years', unit: 'year', year: year.value }, to: year.to };
  const pointed = kindAt(w, at) === POINTER ? readPointedUnit(w, at) : null;
  const isYear = pointed?.meaning.type === 'unit' && pointed.meaning.unit === 'year';
  return pointed && isYear ? { of: pointed.meaning, to: pointed.to } : null;
}

interface ReadPart {
  readonly period: { readonly unit: 'quarter' | 'half'; readonly month: number };
  readonly to: number;
}

/** "third quarter", "second-half", "Q3", "H1". */
function readPart(w: Window, i: number): ReadPart | null {
  const letter = /^[qh]$/.test(lowerAt(w, i)) ? lowerAt(w, i) : null;
  if (letter && touchesNext(w, i) && kindAt(w, i + 1) === DIGITS && !touchesNext(w, i + 1))
    return partOf(Number(lowerAt(w, i + 1)), letter === 'q' ? 'quarter' : 'half', i + 2);
  const isLast = lowerAt(w, i) === 'last';
  const nth = isLast ? null : readOrdinal(w, i);
  const at = skipWord(w, nth?.to ?? i + 1, '-');
  const unit = lowerAt(w, at);
  if (unit === 'half' && isLast && lowerAt(w, at + 1) === 'of') return partOf(2, 'half', at + 1);
  if (!nth || (unit !== 'quarter' && unit !== 'half')) return null;
  return partOf(nth.value, unit, at + 1);
}

function partOf(nth: number, unit: 'quarter' | 'half', to: number): ReadPart | null {
  const [count, length] = unit === 'quarter' ? [4, 3] : [2, 6];
  if (nth < 1 || nth > count) return null;
  return { period: { unit, month: (nth - 1) * length + 1 }, to };
}
