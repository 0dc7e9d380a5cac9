import { DAY_PARTS } from '../../../lexicon/dates/units.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { DAY_PART, DIGITS, PART, POINTER } from '../time-words.ts';
import { isCapital, kindAt, lowerAt, skipWord, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';
import { readInnerDate } from './inner-date.ts';
import { readPointer } from './pointed-unit.ts';

/** A time of a named day: "10 p.m. Wednesday", "5 p.m. EST, Nov. 9", "noon Saturday". */
export const clock: DateRule = { name: 'dates/clock', starts: [DIGITS, DAY_PART], read: readClock };

/** A part of a day near the speaker: "this morning", "last night", "that evening". */
export const dayPart: DateRule = {
  name: 'dates/day-part',
  starts: [POINTER, PART],
  read: (w, i) => {
    const at = skipWord(w, i, 'late', 'early');
    const pointer = readPointer(w, at);
    const part = pointer && readDayPart(w, pointer.to);
    if (!part || isProgramme(w, i, pointer.to)) return null;
    return {
      from: i,
      to: pointer.to + 1,
      type: 'TIME',
      meaning: timeOf(part, dayOf(pointer.pointer)),
    };
  },
};

/** "CBS This Morning". */
function isProgramme(w: Window, i: number, at: number): boolean {
  return isCapital(w, i) && isCapital(w, at) && /^[A-Z]{2,}$/.test(wordAt(w, i - 1));
}

function dayOf(pointer: string): Meaning {
  if (pointer === 'this') return { type: 'deictic', days: 0 };
  if (pointer === 'last' || pointer === 'past') return { type: 'deictic', days: -1 };
  if (pointer === 'previous') return { type: 'unit', unit: 'day', pointer };
  const isNext = pointer === 'next' || pointer === 'following' || pointer === 'coming';
  return { type: 'unit', unit: 'day', pointer: isNext ? 'following' : 'that' };
}

/** The code of a part of a day at token `i`, as TIMEX3 adds it to a day; null for none. */
export function readDayPart(w: Window, i: number): string | null {
  const code = kindAt(w, i) === DAY_PART ? DAY_PARTS.get(lowerAt(w, i)) : undefined;
  return code === undefined ? null : code.startsWith('T') ? code : `T${code}`;
}

/** A meaning with its time of day. */
export function timeOf(clock: string, day: Meaning): Meaning {
  return { type: 'time', clock, day };
}

function readClock(w: Window, i: number): Found | null {
  const time = readTime(w, i);
  if (!time) return null;
  const at = skipWord(w, skipWord(w, skipZone(w, time.to), ','), 'on');
  const inner = readInnerDate(w, at);
  if (!inner || !isDay(inner.meaning)) return null;
  return { from: i, to: inner.to, type: 'TIME', meaning: timeOf(time.clock, inner.meaning) };
}

/** Whether a meaning names one day. */
export function isDay(meaning: Meaning): boolean {
  return (
    ['calendar', 'weekday', 'deictic', 'holiday'].includes(meaning.type) ||
    (meaning.type === 'unit' && meaning.unit === 'day')
  );
}

interface ReadTime {
  readonly clock: string;
  readonly to: number;
}

function readTime(w: Window, i: number): ReadTime | null {
  const part = readDayPart(w, i);
  if (part) return part.includes(':') ? { clock: part, to: i + 1 } : null;
  const hour = wordAt(w, i);
  if (hour.length > 2 || Number(hour) > 24) return null;
  const hasMinutes =
    lowerAt(w, i + 1) === ':' && touchesNext(w, i) && /^\d\d$/.test(wordAt(w, i + 2));
  const at = hasMinutes ? i + 3 : i + 1;
  const half = lowerAt(w, at).replaceAll('.', '');
  const isHalf = half === 'am' || half === 'pm';
  if (!hasMinutes && !isHalf) return null;
  const hours = (Number(hour) % (isHalf ? 12 : 25)) + (half === 'pm' ? 12 : 0);
  const minutes = hasMinutes ? wordAt(w, i + 2) : '00';
  return { clock: `T${String(hours).padStart(2, '0')}:${minutes}`, to: isHalf ? at + 1 : at };
}

const ZONES = new Set(
  'gmt est edt cst cdt pst pdt mst mdt utc bst cet cest et pt local time eastern'.split(' '),
);

function skipZone(w: Window, i: number): number {
  let at = skipWord(w, i, '(');
  while (ZONES.has(lowerAt(w, at))) at += 1;
  return at === i + 1 && lowerAt(w, i) === '(' ? i : skipWord(w, at, ')');
}
