import { FREQUENCIES, REFERENCES } from '../../../lexicon/dates/pointers.ts';
import { UNITS } from '../../../lexicon/dates/units.ts';
import { WEEKDAYS } from '../../../lexicon/dates/weekdays.ts';
import { MONTHS } from '../../../lexicon/dates/months.ts';
import type { DateRule, Found } from '../candidate.ts';
import { EVERY, FREQUENCY, REFERENCE } from '../time-words.ts';
import { isCapital, lowerAt } from '../window.ts';
import type { Window } from '../window.ts';
import { amountTimex } from './read-amount.ts';

/** Words for now, before and after: "now", "currently", "recently". */
export const reference: DateRule = {
  name: 'dates/reference',
  starts: [REFERENCE],
  read: (w, i) => {
    const timex = REFERENCES.get(lowerAt(w, i));
    if (
      timex === undefined ||
      lowerAt(w, i - 1) === 'as' ||
      (lowerAt(w, i) === 'future' && !isTheFuture(w, i))
    )
      return null;
    return timexOf(i, i + 1, 'DATE', timex);
  },
};

/** "in the future", "the near future", not "a better future" and "future talks". */
function isTheFuture(w: Window, i: number): boolean {
  const before = lowerAt(w, i - 1);
  if (before === 'the') return /^(?:in|into|for)$/.test(lowerAt(w, i - 2));
  return before === 'near' || before === 'foreseeable' || before === 'distant';
}

/** What comes back, no newspaper: "daily", "every Monday", "each July", "every two weeks". */
export const every: DateRule = {
  name: 'dates/every',
  starts: [EVERY, FREQUENCY],
  read: (w, i) => {
    const timex = FREQUENCIES.get(lowerAt(w, i));
    if (timex !== undefined)
      return isCapital(w, i) && isCapital(w, i + 1) ? null : timexOf(i, i + 1, 'SET', timex);
    const of = everyTimex(lowerAt(w, i + 1));
    return of === null ? null : timexOf(i, i + 2, 'SET', of);
  },
};

function everyTimex(lower: string): string | null {
  const weekday = WEEKDAYS.get(lower);
  if (weekday !== undefined && lower.length > 5) return `XXXX-WXX-${weekday}`;
  const month = MONTHS.get(lower);
  if (month !== undefined && lower.length > 3) return `XXXX-${String(month).padStart(2, '0')}`;
  const unit = UNITS.get(lower);
  return unit ? amountTimex({ count: 1, half: false, unit }) : null;
}

function timexOf(from: number, to: number, type: 'DATE' | 'SET', timex: string): Found {
  return { from, to, type, meaning: { type: 'timex', timex } };
}
