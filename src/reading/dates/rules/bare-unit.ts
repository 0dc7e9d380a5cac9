import type { DateRule, Found } from '../candidate.ts';
import type { TimeUnit } from '../../../lexicon/dates/units.ts';
import type { Meaning, ShiftMeaning } from '../meaning.ts';
import { readOrdinal } from '../numbers.ts';
import { readYear } from '../read-year.ts';
import { ARTICLE } from '../time-words.ts';
import { lowerAt, skipWord } from '../window.ts';
import type { Window } from '../window.ts';
import { PERIOD_UNITS, readPointedUnit } from './pointed-unit.ts';
import { readInnerDate } from './inner-date.ts';
import { amountTimex } from './read-amount.ts';

/** A stretch that the context tells: "the weekend", "the quarter", "the day before", "the 18th", "the same day". */
export const bareUnit: DateRule = {
  name: 'dates/bare-unit',
  starts: [ARTICLE],
  read: (w, i) => {
    if (lowerAt(w, i) !== 'the') return null;
    return (
      readTopic(w, i) ??
      readBeside(w, i) ??
      readPointed(w, i) ??
      readEnded(w, i) ??
      readAlone(w, i) ??
      readOrdinalDay(w, i)
    );
  },
};

/** "the 1988 period", "the 1988 quarter", "the latest period": of the quarter that the text reports on. */
function readTopic(w: Window, i: number): Found | null {
  const isLatest = lowerAt(w, i + 1) === 'latest';
  const year = isLatest ? null : readYear(w, i + 1);
  const at = year?.to ?? i + 2;
  const isPeriod = lowerAt(w, at) === 'period' || (year !== null && lowerAt(w, at) === 'quarter');
  if (!isPeriod || (!isLatest && !year)) return null;
  const meaning: Meaning = { type: 'topic', year: year?.value ?? null };
  return { from: i, to: at + 1, type: 'DATE', meaning };
}

/** "the quarter ended Sept. 30": the one that holds the day. */
function readEnded(w: Window, i: number): Found | null {
  if (lowerAt(w, i + 1) !== 'quarter' || !/^end(?:ed|ing|s)$/.test(lowerAt(w, i + 2))) return null;
  const day = readInnerDate(w, i + 3);
  if (day?.meaning.type !== 'calendar') return null;
  const meaning: Meaning = { type: 'nth', nth: 0, unit: 'quarter', of: day.meaning };
  return { from: i, to: i + 2, type: 'DATE', meaning };
}

/** "the following day", "the same week"; "the next day" follows a day told before, "the past week" ends today. */
function readPointed(w: Window, i: number): Found | null {
  const found = readPointedUnit(w, i + 1);
  if (!found) return null;
  const isNear = found.to === i + 3 && /^(?:last|past|next|coming)$/.test(lowerAt(w, i + 1));
  if (!isNear || found.meaning.type !== 'unit') return { ...found, from: i };
  const { unit, pointer } = found.meaning;
  if (unit === 'day')
    return { ...found, from: i, meaning: { type: 'unit', unit, pointer: 'following' } };
  return { ...found, from: i, meaning: { type: 'rolling', unit, pointer } };
}

/** "the day before", "the week after Easter"; "the day after he left" counts from no date. */
function readBeside(w: Window, i: number): Found | null {
  const unit = PERIOD_UNITS.get(lowerAt(w, i + 1));
  const word = lowerAt(w, i + 2);
  if (!unit || (word !== 'before' && word !== 'after')) return null;
  const way = word === 'before' ? -1 : 1;
  const inner = readInnerDate(w, i + 3);
  if (inner) return shifted(i, inner.to, shiftOf(unit, way, inner.meaning));
  const pointer = lowerAt(w, i + 3);
  if (pointer === 'last' || pointer === 'next')
    return shifted(i, i + 4, shiftOf(unit, way, { type: 'unit', unit, pointer }));
  const isEvent =
    /^\p{L}/u.test(lowerAt(w, i + 3)) && !/^(?:and|at|in|on|as)$/.test(lowerAt(w, i + 3));
  return isEvent ? null : shifted(i, i + 3, shiftOf(unit, way, 'reference'));
}

function shifted(from: number, to: number, meaning: Meaning): Found {
  return { from, to, type: 'DATE', meaning };
}

function shiftOf(unit: TimeUnit, steps: number, from: ShiftMeaning['from']): Meaning {
  const count = Math.abs(steps);
  const duration = amountTimex({ count, half: false, unit });
  return { type: 'shift', count, unit, way: steps < 0 ? -1 : 1, duration, from };
}

const ALONE = new Set(['weekend', 'quarter', 'year', 'day', 'month', 'week']);
const LEADS = new Set('for in during over of by through this until on throughout'.split(' '));

/** "over the weekend", "for the quarter", "in the year". */
function readAlone(w: Window, i: number): Found | null {
  const at = skipWord(w, i + 1, 'full', 'fiscal');
  const lower = lowerAt(w, at);
  const unit = ALONE.has(lower) ? PERIOD_UNITS.get(lower) : undefined;
  if (!unit || (lower !== 'weekend' && !LEADS.has(lowerAt(w, i - 1)))) return null;
  if (lower === 'day' && lowerAt(w, i - 1) === 'of') return null;
  if (/^(?:of|that|when|before|after|-)$/.test(lowerAt(w, at + 1))) return null;
  return { from: i, to: at + 1, type: 'DATE', meaning: { type: 'unit', unit, pointer: 'bare' } };
}

const AFTER_DAY = new Set('and or at to in with for as when but is was will'.split(' '));

/** "on the 18th", "by the 4th of this month". */
function readOrdinalDay(w: Window, i: number): Found | null {
  if (!/^(?:on|by|until|since|from|around|for)$/.test(lowerAt(w, i - 1))) return null;
  const day = readOrdinal(w, i + 1);
  if (!day || day.value > 31) return null;
  const month = readPointedUnit(w, skipWord(w, day.to, 'of'));
  const of =
    month?.meaning.type === 'unit' && month.meaning.unit === 'month' ? month.meaning : null;
  if (!of && /^\p{L}/u.test(lowerAt(w, day.to)) && !AFTER_DAY.has(lowerAt(w, day.to))) return null;
  const fields = { year: null, month: null, day: day.value, weekday: null } as const;
  const meaning: Meaning = { type: 'calendar', ...fields, pointer: 'bare', of };
  return { from: i, to: of && month ? month.to : day.to, type: 'DATE', meaning };
}
