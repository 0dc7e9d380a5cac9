import { POINTERS } from '../../../lexicon/dates/pointers.ts';
import type { Pointer } from '../../../lexicon/dates/pointers.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { PeriodUnit } from '../period.ts';
import { POINTER } from '../time-words.ts';
import { isCapital, kindAt, lowerAt, skipWord } from '../window.ts';
import type { Window } from '../window.ts';

/** "last week", "this year", "the following day", "that same month", "the current fiscal year". */
export const pointedUnit: DateRule = {
  name: 'dates/pointed-unit',
  starts: [POINTER],
  read: readPointedUnit,
};

/** Units that are stretches of the calendar in the singular. */
export const PERIOD_UNITS: ReadonlyMap<string, PeriodUnit> = new Map<string, PeriodUnit>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

/** Reads a pointer with a unit at token `i`; null for none. */
export function readPointedUnit(w: Window, i: number): Found | null {
  const pointer = readPointer(w, i);
  if (!pointer) return null;
  const at = skipWord(
    w,
    pointer.to,
    'fiscal',
    'calendar',
    'financial',
    'full',
    'working',
    'business',
  );
  const unit = PERIOD_UNITS.get(lowerAt(w, at)) ?? workUnit(lowerAt(w, at));
  if (!unit || (unit === 'day' && pointer.pointer === 'past') || isTitle(w, i, at)) return null;
  const isHere = unit === 'day' && pointer.pointer === 'this';
  const meaning = { type: 'unit', unit, pointer: isHere ? 'that' : pointer.pointer } as const;
  return { from: i, to: at + 1, type: 'DATE', meaning };
}

/** A programme in quotation marks: "This Week". */
function isTitle(w: Window, i: number, at: number): boolean {
  return isCapital(w, at) && /^["“”'‘’`]$/.test(lowerAt(w, i - 1));
}

function workUnit(lower: string): PeriodUnit | undefined {
  return lower === 'workweek' || lower === 'fortnight' ? 'week' : undefined;
}

/** One pointer, or two that say the same: "that same", "this past", "this coming". */
export interface ReadPointer {
  readonly pointer: Pointer;
  readonly to: number;
}

/** Reads a pointer at token `i`; null for none. "Recent" and "future" point at no single stretch. */
export function readPointer(w: Window, i: number): ReadPointer | null {
  const first = kindAt(w, i) === POINTER ? POINTERS.get(lowerAt(w, i)) : undefined;
  if (!first || lowerAt(w, i) === 'recent') return null;
  const at = skipWord(w, i + 1, 'very', 'just');
  const second = kindAt(w, at) === POINTER ? POINTERS.get(lowerAt(w, at)) : undefined;
  if (!second || (first !== 'this' && first !== 'that')) return { pointer: first, to: at };
  return { pointer: second, to: at + 1 };
}
