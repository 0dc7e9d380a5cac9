import { UNITS } from '../../../lexicon/dates/units.ts';
import type { DateRule, Found } from '../candidate.ts';
import { readOrdinal } from '../numbers.ts';
import { ARTICLE, CARDINAL, DIGITS, ORDINAL, POINTER, UNIT, VAGUE } from '../time-words.ts';
import { isCapital, kindAt, lowerAt, skipWord } from '../window.ts';
import type { Window } from '../window.ts';
import { readPointer } from './pointed-unit.ts';
import { amountTimex, isLong, readAmount } from './read-amount.ts';

/** How long: "three days", "a 10-year", "the past two months", "the first nine months", "for weeks". */
export const duration: DateRule = {
  name: 'dates/duration',
  starts: [DIGITS, CARDINAL, ARTICLE, VAGUE, POINTER, ORDINAL, UNIT],
  read: (w, i) => {
    const at = skipLead(w, skipWord(w, i, 'the'));
    const amount = kindAt(w, at) === UNIT ? readBareUnits(w, at) : readAmount(w, at);
    if (!amount || isAge(w, amount.to) || isRate(w, i, amount.to)) return null;
    return found(i, amount.to, amountTimex(amount));
  },
};

/** Past "last", "next", "first". */
function skipLead(w: Window, i: number): number {
  const pointer = readPointer(w, i);
  if (pointer) return pointer.pointer === 'that' || pointer.pointer === 'this' ? i : pointer.to;
  return readOrdinal(w, i)?.to ?? i;
}

function found(from: number, to: number, timex: string): Found {
  return { from, to, type: 'DURATION', meaning: { type: 'timex', timex } };
}

/** "for weeks", "within days", "decades-long". */
function readBareUnits(w: Window, i: number) {
  const unit = UNITS.get(lowerAt(w, i));
  const isLed = /^(?:for|within|over|after|in)$/.test(lowerAt(w, i - 1));
  if (!unit || !lowerAt(w, i).endsWith('s')) return null;
  if (isLong(w, i + 1)) return { count: null, half: false, unit, to: i + 3 };
  return isLed ? { count: null, half: false, unit, to: i + 1 } : null;
}

/** "48 years old", "12-year-old", and names such as "Six-Day War". */
function isAge(w: Window, to: number): boolean {
  if (isCapital(w, to - 1) && lowerAt(w, to - 2) === '-') return true;
  const at = skipWord(w, to, '-');
  return lowerAt(w, at) === 'old' || lowerAt(w, at) === 'olds';
}

/** "$5 a share a year": how often, not how long. */
function isRate(w: Window, i: number, to: number): boolean {
  const isArticle = kindAt(w, i) === ARTICLE && lowerAt(w, i) !== 'the';
  return (
    isArticle &&
    to === i + 2 &&
    !/^(?:for|in|within|of|over|after|about|than|nearly|almost|by)$/.test(lowerAt(w, i - 1))
  );
}
