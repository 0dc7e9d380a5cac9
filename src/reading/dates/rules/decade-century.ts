import { DECADES } from '../../../lexicon/dates/numbers.ts';
import type { DateRule, Found } from '../candidate.ts';
import { readOrdinal } from '../numbers.ts';
import { fullYear } from '../read-year.ts';
import { CARDINAL, DECADE, DIGITS, ORDINAL } from '../time-words.ts';
import { kindAt, lowerAt, skipWord, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';

/** "the 1990s", "the ’90s", "the nineties". */
export const decade: DateRule = {
  name: 'dates/decade',
  starts: [DIGITS, DECADE],
  read: readDecade,
};

/** "the 20th century", "nineteenth-century". */
export const century: DateRule = {
  name: 'dates/century',
  starts: [DIGITS, ORDINAL, CARDINAL],
  read: readCentury,
};

/** Reads a decade at token `i`; null for none, and for "in her twenties". */
export function readDecade(w: Window, i: number): Found | null {
  if (/^['’‘]$/.test(lowerAt(w, i)) && touchesNext(w, i)) {
    const decade = readDecade(w, i + 1);
    return decade && { ...decade, from: i };
  }
  const digits = wordAt(w, i);
  if (kindAt(w, i) === DECADE) {
    const isAge = /^(?:his|her|their|my|our|your)$/.test(lowerAt(w, i - 1));
    return isAge ? null : found(i, i + 1, 1900 + (DECADES.get(lowerAt(w, i)) ?? 0));
  }
  const at = touchesNext(w, i) ? skipWord(w, i + 1, "'", '’') : i;
  const isPlural = at > i && (lowerAt(w, at) === 's' || /^['’]s$/.test(lowerAt(w, i + 1)));
  if (!isPlural || !digits.endsWith('0')) return null;
  const to = lowerAt(w, at) === 's' ? at + 1 : i + 2;
  if (digits.length === 4) return found(i, to, Number(digits));
  return digits.length === 2 && isShortDecade(w, i) ? found(i, to, fullYear(Number(digits))) : null;
}

/** "’30s" and "the 90s", not "in his 90s" and "in the mid-30s", which may be degrees. */
function isShortDecade(w: Window, i: number): boolean {
  if (/^['’‘]$/.test(lowerAt(w, i - 1))) return true;
  return Number(wordAt(w, i)) >= 50 && /^(?:the|early|late|mid|-)$/.test(lowerAt(w, i - 1));
}

function found(from: number, to: number, year: number): Found {
  return { from, to, type: 'DATE', meaning: { type: 'years', unit: 'decade', year } };
}

/** Reads a century at token `i`; null for none. */
function readCentury(w: Window, i: number): Found | null {
  const nth = readOrdinal(w, i);
  if (!nth || nth.value > 30) return null;
  const at = skipWord(w, nth.to, '-');
  if (lowerAt(w, at) !== 'century') return null;
  const meaning = { type: 'years', unit: 'century', year: (nth.value - 1) * 100 } as const;
  return { from: i, to: at + 1, type: 'DATE', meaning };
}
