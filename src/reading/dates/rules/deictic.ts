import { DEICTIC_DAYS } from '../../../lexicon/dates/pointers.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { ARTICLE, DEICTIC } from '../time-words.ts';
import { isCapital, kindAt, lowerAt, wordAt } from '../window.ts';
import type { Window } from '../window.ts';

/** "today", "yesterday", "tonight", "the day before yesterday", "the day after tomorrow". */
export const deictic: DateRule = {
  name: 'dates/deictic',
  starts: [DEICTIC, ARTICLE],
  read: readDeictic,
};

/** Reads a day counted from today at token `i`; null for none. */
export function readDeictic(w: Window, i: number): Found | null {
  if (kindAt(w, i) === ARTICLE) return readBeyond(w, i);
  const days = kindAt(w, i) === DEICTIC ? DEICTIC_DAYS.get(lowerAt(w, i)) : undefined;
  if (days === undefined || isTitle(w, i)) return null;
  const day: Meaning = { type: 'deictic', days };
  if (lowerAt(w, i) !== 'tonight') return { from: i, to: i + 1, type: 'DATE', meaning: day };
  return { from: i, to: i + 1, type: 'TIME', meaning: { type: 'time', clock: 'TNI', day } };
}

/** "USA Today". */
function isTitle(w: Window, i: number): boolean {
  return isCapital(w, i) && isCapital(w, i - 1) && wordAt(w, i) !== wordAt(w, i).toUpperCase();
}

function readBeyond(w: Window, i: number): Found | null {
  if (lowerAt(w, i) !== 'the' || lowerAt(w, i + 1) !== 'day') return null;
  const words = `${lowerAt(w, i + 2)} ${lowerAt(w, i + 3)}`;
  const days = words === 'before yesterday' ? -2 : words === 'after tomorrow' ? 2 : null;
  return days === null
    ? null
    : { from: i, to: i + 4, type: 'DATE', meaning: { type: 'deictic', days } };
}
