import type { DateRule, Found } from '../candidate.ts';
import { readCount, readOrdinal } from '../numbers.ts';
import type { PeriodUnit } from '../period.ts';
import { ARTICLE, CARDINAL, DIGITS, ORDINAL, POINTER, UNIT } from '../time-words.ts';
import { kindAt, lowerAt, skipWord, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';
import { readInnerDate } from './inner-date.ts';
import { PERIOD_UNITS } from './pointed-unit.ts';

/** One of several in a stretch: "first week of May", "the 15th day of next month", "week 31", "week of March 2". */
export const nth: DateRule = {
  name: 'dates/nth',
  starts: [ORDINAL, DIGITS, CARDINAL, POINTER, ARTICLE, UNIT],
  read: (w, i) => {
    const at = skipWord(w, i, 'the');
    const found = readNth(w, at) ?? readWeekNumber(w, at) ?? readWeekOf(w, at);
    return found && { ...found, from: i };
  },
};

function readNth(w: Window, i: number): Found | null {
  const isLast = lowerAt(w, i) === 'last';
  const nth = isLast ? { value: -1, to: i + 1 } : readOrdinal(w, i);
  const unit = nth && unitAt(w, nth.to);
  if (!nth || !unit || !/^(?:of|in)$/.test(lowerAt(w, nth.to + 1))) return null;
  const inner = readInnerDate(w, nth.to + 2);
  if (!inner) return null;
  const meaning = { type: 'nth', nth: nth.value, unit, of: inner.meaning } as const;
  return { from: i, to: inner.to, type: 'DATE', meaning };
}

function unitAt(w: Window, i: number): PeriodUnit | null {
  const unit = PERIOD_UNITS.get(lowerAt(w, i));
  return unit && unit !== 'year' && unit !== 'century' ? unit : null;
}

/** "week 31", "week 3 of 2027", "week 27 of last year". */
function readWeekNumber(w: Window, i: number): Found | null {
  if (lowerAt(w, i) !== 'week' || kindAt(w, i + 1) !== DIGITS || touchesNext(w, i)) return null;
  const number = wordAt(w, i + 1).length <= 2 ? readCount(w, i + 1) : null;
  if (!number || number.value < 1 || number.value > 53) return null;
  const inner = lowerAt(w, number.to) === 'of' ? readInnerDate(w, number.to + 1) : null;
  if (!inner && !/^(?:in|during|the|by|until|,)$/.test(lowerAt(w, i - 1))) return null;
  const of = inner?.meaning ?? ({ type: 'unit', unit: 'year', pointer: 'bare' } as const);
  const meaning = { type: 'nth', nth: number.value, unit: 'week', of } as const;
  return { from: i, to: inner?.to ?? number.to, type: 'DATE', meaning };
}

/** "the week of March 2", "the week beginning 7 November": the one that holds the day. */
function readWeekOf(w: Window, i: number): Found | null {
  const unit = lowerAt(w, i);
  const isLed = /^(?:of|beginning|starting|commencing|ending)$/.test(lowerAt(w, i + 1));
  if ((unit !== 'week' && unit !== 'weekend') || !isLed) return null;
  const inner = readInnerDate(w, i + 2);
  if (inner?.meaning.type !== 'calendar') return null;
  const meaning = { type: 'nth', nth: 0, unit, of: inner.meaning } as const;
  return { from: i, to: inner.to, type: 'DATE', meaning };
}
