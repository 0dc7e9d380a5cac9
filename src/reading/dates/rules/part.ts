import { PARTS } from '../../../lexicon/dates/pointers.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { Meaning, Part } from '../meaning.ts';
import { ARTICLE, ORDINAL, PART, SHIFT, UNIT } from '../time-words.ts';
import { lowerAt, skipWord } from '../window.ts';
import type { Window } from '../window.ts';
import { readInnerDate } from './inner-date.ts';

/** Part of a stretch: "early November", "mid-1996", "the end of the year", "later this week", "year-end". */
export const part: DateRule = {
  name: 'dates/part',
  starts: [PART, SHIFT, ARTICLE, UNIT, ORDINAL],
  read: (w, i) => {
    const at = skipWord(w, i, 'the');
    return readPart(w, at, i) ?? readHalf(w, at, i) ?? readYearEnd(w, i);
  },
};

function readPart(w: Window, i: number, from: number): Found | null {
  const lower = lowerAt(w, i);
  const part = partOf(lower);
  if (!part) return null;
  const isNoun = NOUNS.has(lower);
  if (isNoun && (lowerAt(w, i + 1) !== 'of' || isIdiom(w, i))) return null;
  const at = isNoun ? i + 2 : skipWord(w, skipWord(w, i + 1, '-', 'in', 'on', 'part'), 'of');
  const inner = readInnerDate(w, at);
  if (!inner || !isLasting(inner.meaning)) return null;
  return {
    from,
    to: inner.to,
    type: inner.type,
    meaning: { type: 'part', part, of: inner.meaning },
  };
}

/** "at the end of the day": after all. */
function isIdiom(w: Window, i: number): boolean {
  return lowerAt(w, i) === 'end' && lowerAt(w, i + 3) === 'day' && lowerAt(w, i - 2) === 'at';
}

const NOUNS = new Set(['beginning', 'start', 'opening', 'outset', 'middle', 'end', 'close']);

const OTHER_PARTS: ReadonlyMap<string, Part> = new Map([
  ['earlier', 'before'],
  ['later', 'after'],
  ['end', 'last'],
  ['close', 'last'],
  ['beginning', 'first'],
  ['start', 'first'],
  ['opening', 'first'],
  ['outset', 'first'],
] as const);

function partOf(lower: string): Part | undefined {
  return OTHER_PARTS.get(lower) ?? PARTS.get(lower);
}

/** "the first half of February". */
function readHalf(w: Window, i: number, from: number): Found | null {
  const isHalf = lowerAt(w, i + 1) === 'half' && lowerAt(w, i + 2) === 'of';
  const part = lowerAt(w, i) === 'first' ? 'firstHalf' : 'secondHalf';
  if (!isHalf || !/^(?:first|second|last|latter)$/.test(lowerAt(w, i))) return null;
  const inner = readInnerDate(w, i + 3);
  if (!inner || !isLasting(inner.meaning) || inner.meaning.type === 'years') return null;
  return {
    from,
    to: inner.to,
    type: inner.type,
    meaning: { type: 'part', part, of: inner.meaning },
  };
}

/** Durations and times of day have no early part that a calendar shows. */
function isLasting(meaning: Meaning): boolean {
  return meaning.type !== 'timex' && meaning.type !== 'range';
}

/** "year-end", "year end", "year’s end": the last of December. */
function readYearEnd(w: Window, i: number): Found | null {
  if (lowerAt(w, i) !== 'year') return null;
  const at = skipWord(w, i + 1, '-', '–', "'s", '’s');
  if (lowerAt(w, at) !== 'end') return null;
  const day = { type: 'fixed', month: 12, day: 31 } as const;
  const meaning: Meaning = { type: 'holiday', day, pointer: 'bare', of: null };
  return { from: i, to: at + 1, type: 'DATE', meaning };
}
