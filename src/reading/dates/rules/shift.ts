import type { DateRule, Found } from '../candidate.ts';
import type { ShiftMeaning } from '../meaning.ts';
import { ARTICLE, CARDINAL, DIGITS, UNIT, VAGUE } from '../time-words.ts';
import { kindAt, lowerAt, skipWord } from '../window.ts';
import type { Window } from '../window.ts';
import { readInnerDate } from './inner-date.ts';
import { readQuarter } from './quarter.ts';
import { amountTimex, readAmount } from './read-amount.ts';
import type { Amount } from './read-amount.ts';

/**
 * So many units away: "two weeks ago", "a year earlier", "three days after Monday", "in two months",
 * "the year-ago quarter"; and what is left, a duration: "three days", "10-year".
 */
export const shift: DateRule = {
  name: 'dates/shift',
  starts: [DIGITS, CARDINAL, ARTICLE, VAGUE, UNIT],
  read: (w, i) => (kindAt(w, i) === UNIT ? readHyphenated(w, i) : readShift(w, i)),
};

function readShift(w: Window, i: number): Found | null {
  const amount = readAmount(w, i);
  if (!amount) return null;
  const direction = readDirection(w, amount.to) ?? readLead(w, i, amount);
  if (!direction) return null;
  const { count, unit } = amount;
  const duration = amountTimex(amount);
  if (isShort(amount)) {
    const meaning = { type: 'timex', timex: duration } as const;
    return { from: i, to: direction.to, type: 'DURATION', meaning };
  }
  const { way, from } = direction;
  const meaning: ShiftMeaning = { type: 'shift', count, unit, way, duration, from };
  return { from: i, to: direction.to, type: 'DATE', meaning };
}

/** Hours and minutes lead to no other day that a calendar shows. */
function isShort({ unit }: Amount): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

interface Direction {
  readonly way: -1 | 1;
  readonly from: ShiftMeaning['from'];
  readonly to: number;
}

/** What stands after the amount: "ago", "earlier", "later", "from now", "before Monday". */
function readDirection(w: Window, i: number): Direction | null {
  const at = skipWord(w, i, '-');
  const word = lowerAt(w, at);
  if (word === 'ago') return { way: -1, from: 'speech', to: at + 1 };
  if (word === 'hence') return { way: 1, from: 'speech', to: at + 1 };
  if (word === 'earlier' || word === 'previously')
    return { way: -1, from: 'reference', to: at + 1 };
  if (word === 'later') return { way: 1, from: 'reference', to: at + 1 };
  if (word === 'from' && lowerAt(w, at + 1) === 'now')
    return { way: 1, from: 'speech', to: at + 2 };
  if (word !== 'before' && word !== 'after' && word !== 'from') return null;
  const inner = readInnerDate(w, at + 1);
  if (!inner || inner.meaning.type === 'years') return null;
  return { way: word === 'before' ? -1 : 1, from: inner.meaning, to: inner.to };
}

/** "in two weeks", "in two weeks’ time": what stands before the amount. */
function readLead(w: Window, i: number, { to }: Amount): Direction | null {
  if (lowerAt(w, i - 1) !== 'in' || /^(?:of|when|that|this|where|which|in)$/.test(lowerAt(w, to)))
    return null;
  const isOwner = /^['’]s?$/.test(lowerAt(w, to)) && lowerAt(w, to + 1) === 'time';
  if (!isOwner && isFirstSince(w, i - 2)) return null;
  return { way: 1, from: 'ahead', to: isOwner ? to + 2 : to };
}

/** How far before "in two years" the "first" may stand, in tokens. */
const FIRST_REACH = 5;

/** "the first meeting in two years", "the first in a year": as long since the last one; "will hold its first in two weeks" looks ahead. */
function isFirstSince(w: Window, end: number): boolean {
  for (let i = end; i > Math.max(w.from, end - FIRST_REACH); i -= 1) {
    if (/^[,;:.]$/.test(lowerAt(w, i))) return false;
    if (lowerAt(w, i) === 'first') return !looksAhead(w, i);
  }
  return false;
}

function looksAhead(w: Window, end: number): boolean {
  for (let i = end - 1; i >= Math.max(w.from, end - 8); i -= 1)
    if (/^(?:will|shall|to|would)$/.test(lowerAt(w, i))) return true;
  return false;
}

/** "year-ago", "year-earlier", with the period that it compares. */
function readHyphenated(w: Window, i: number): Found | null {
  const unit = lowerAt(w, i);
  const word = lowerAt(w, i + 2);
  if (lowerAt(w, i + 1) !== '-' || (word !== 'ago' && word !== 'earlier')) return null;
  if (unit !== 'year' && unit !== 'month') return null;
  const duration = amountTimex({ count: 1, half: false, unit });
  const quarter = readQuarter(w, i + 3);
  const from = quarter?.meaning ?? 'reference';
  const meaning: ShiftMeaning = { type: 'shift', count: 1, unit, way: -1, duration, from };
  const to = quarter?.to ?? skipWord(w, i + 3, 'quarter', 'period');
  return { from: i, to, type: 'DATE', meaning };
}
