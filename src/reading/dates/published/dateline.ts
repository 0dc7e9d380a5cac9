import type { ReadingContext } from '../../context.ts';
import type { Candidate, Found } from '../candidate.ts';
import { pageOf } from '../page.ts';
import { readCalendarDate } from '../rules/calendar-date.ts';
import { readNumericDate } from '../rules/numeric-date.ts';
import { NONE } from '../time-words.ts';
import { isCapital, kindAt, lowerAt, openWindow, wordAt } from '../window.ts';
import type { Window } from '../window.ts';

/** Sentences in which a dateline is looked for: headlines may stand before it. */
const MOST_SENTENCES = 8;
/** Tokens of the place before the date, commas counted. */
const LONGEST_PLACE = 14;

/** The date of a dateline ("PORT ANSELM, March 8, 2024 (Wire) —"), its year told or not; null for none. */
export function findDateline(context: ReadingContext): Candidate | null {
  for (const sentence of context.sentences.slice(0, MOST_SENTENCES)) {
    const found = readDateline(openWindow(pageOf(context.prepared), sentence));
    if (found) return found;
  }
  return null;
}

/** Tokens of a place in brackets after the date. */
const LONGEST_BRACKETED = 6;

/** "May 3, 2024 (PORT ANSELM) – The envoys": the day first, then the place in brackets. */
function readDayFirst(w: Window): Candidate | null {
  const found = kindAt(w, w.from) === NONE ? null : readDay(w, w.from);
  if (!found || lowerAt(w, found.to) !== '(') return null;
  let at = found.to + 1;
  while (at < found.to + LONGEST_BRACKETED && isPlaceWord(w, at) && lowerAt(w, at) !== ')') at += 1;
  const isPlace = at > found.to + 1 && lowerAt(w, at) === ')';
  if (!isPlace || !/^[—–:-]$/.test(lowerAt(w, at + 1))) return null;
  return { ...found, rule: 'dates/dateline', window: w };
}

function readDateline(w: Window): Candidate | null {
  const first = readDayFirst(w);
  if (first) return first;
  for (let i = w.from; i < w.to && i < w.from + LONGEST_PLACE; i += 1) {
    const found = kindAt(w, i) !== NONE && i > w.from + 1 ? readDay(w, i) : null;
    if (found && /^[,/]$/.test(lowerAt(w, i - 1)) && endsDateline(w, found.to))
      return { ...found, rule: 'dates/dateline', window: w };
    if (!isPlaceWord(w, i)) return null;
  }
  return null;
}

/** "March 8, 2024", and "Tallin/08.03.24/Agency:" in figures. */
function readDay(w: Window, i: number): Found | null {
  return readCalendarDate(w, i) ?? readNumericDate(w, i);
}

function isPlaceWord(w: Window, i: number): boolean {
  return isCapital(w, i) || /^[,./()-]$|^(?:de|of|the|and|del)$/.test(lowerAt(w, i));
}

/** A dash, perhaps after an agency in brackets or between slashes; or "May 3. /AGENCY/". */
function endsDateline(w: Window, to: number): boolean {
  if (lowerAt(w, to) === '.' && lowerAt(w, to + 1) === '/' && lowerAt(w, to + 3) === '/')
    return true;
  for (let i = to; i < Math.min(w.to, to + 8); i += 1) {
    if (/^[—–:_-]$/.test(lowerAt(w, i))) return true;
    if (!/^[,.()/]$/.test(lowerAt(w, i)) && !isCapital(w, i) && !/^\d/.test(wordAt(w, i)))
      return false;
  }
  return false;
}
