import { WEEKDAYS } from '../../../lexicon/dates/weekdays.ts';
import type { Pointer } from '../../../lexicon/dates/pointers.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { POINTER, WEEKDAY } from '../time-words.ts';
import { isCapital, kindAt, lowerAt, skipWord, touchesNext } from '../window.ts';
import type { Window } from '../window.ts';
import { readPointedUnit, readPointer } from './pointed-unit.ts';

/** "Monday", "last Friday", "Tuesday of next week", "next week on Tuesday". */
export const weekday: DateRule = {
  name: 'dates/weekday',
  starts: [WEEKDAY, POINTER],
  read: readWeekday,
};

/** Reads a weekday at token `i`; null for none, and for "sun" and "sat" where they are other words. */
export function readWeekday(w: Window, i: number): Found | null {
  if (kindAt(w, i) === WEEKDAY) return readBare(w, i);
  const week = readPointedUnit(w, i);
  if (week?.meaning.type === 'unit' && week.meaning.unit === 'week')
    return readWithin(w, i, week.meaning, skipWord(w, skipWord(w, week.to, '-', ','), 'on'));
  const pointer = readPointer(w, i);
  const day = pointer ? readName(w, pointer.to) : null;
  return day && pointer ? found(i, day, pointer.pointer, null) : null;
}

function readWithin(w: Window, from: number, of: Meaning, at: number): Found | null {
  const day = readName(w, at);
  return day && found(from, day, 'bare', of);
}

function readBare(w: Window, i: number): Found | null {
  const day = readName(w, i);
  if (!day) return null;
  const at = skipWord(w, skipWord(w, skipWord(w, day.to, ','), 'of'), 'the');
  const week = kindAt(w, at) === POINTER ? readPointedUnit(w, at) : null;
  if (week?.meaning.type === 'unit' && week.meaning.unit === 'week')
    return found(i, { ...day, to: week.to }, 'bare', week.meaning);
  return found(i, day, 'bare', null);
}

interface ReadName {
  readonly weekday: number;
  readonly to: number;
}

/** A weekday's name; short forms need a capital or a stop, "sun" and "sat" and "wed" both or company. */
function readName(w: Window, i: number): ReadName | null {
  if (kindAt(w, i) !== WEEKDAY) return null;
  const lower = lowerAt(w, i);
  const hasStop = lower.length <= 5 && lowerAt(w, i + 1) === '.' && touchesNext(w, i);
  if (lower.length <= 5 && !isCapital(w, i)) return null;
  const isWord = lower === 'sun' || lower === 'sat' || lower === 'wed' || lower === 'mon';
  if (isWord && !hasStop && !isBesideDay(w, i)) return null;
  return { weekday: WEEKDAYS.get(lower) ?? 0, to: hasStop ? i + 2 : i + 1 };
}

/** "on Sat", "next Sun", "Mon or Tue". */
function isBesideDay(w: Window, i: number): boolean {
  const before = lowerAt(w, i - 1);
  if (/^(?:or|and|to|-|–)$/.test(before)) return kindAt(w, i - 2) === WEEKDAY;
  return /^(?:on|week|next|last|this)$/.test(before) || kindAt(w, i + 2) === WEEKDAY;
}

function found(from: number, day: ReadName, pointer: Pointer, of: Meaning | null): Found {
  const meaning: Meaning = { type: 'weekday', weekday: day.weekday, pointer, of };
  return { from, to: day.to, type: 'DATE', meaning };
}
