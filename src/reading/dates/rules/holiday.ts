import { HOLIDAYS } from '../../../lexicon/dates/holidays.ts';
import type { DateRule, Found } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { readTrailingYear } from '../read-month.ts';
import { HOLIDAY, MONTH, POINTER } from '../time-words.ts';
import { isCapital, lowerAt, touchesNext, wordAt } from '../window.ts';
import type { Window } from '../window.ts';
import { readPointer } from './pointed-unit.ts';

/** A named day: "Thanksgiving Day", "last Easter", "Christmas 2021". */
export const holiday: DateRule = {
  name: 'dates/holiday',
  starts: [HOLIDAY, MONTH, POINTER],
  read: readHoliday,
};

/** Most words in a holiday's name, its apostrophe and stop counted. */
const MOST_TOKENS = 5;

/** Reads a named day at token `i`; null for none, and for names that go on ("Christmas Island"). */
export function readHoliday(w: Window, i: number): Found | null {
  const pointer = readPointer(w, i);
  const at = pointer?.to ?? i;
  const name = readName(w, at);
  if (!name || (!pointer && !isCapital(w, at))) return null;
  const year = readTrailingYear(w, name.to);
  const of =
    year.year === null ? year.of : ({ type: 'years', unit: 'year', year: year.year } as const);
  if (!pointer && of === null && isAdjunct(w, name.to)) return null;
  const isLonger = of === null && isCapital(w, name.to) && !/^[.,]/.test(lowerAt(w, name.to));
  if (isLonger) return null;
  const meaning: Meaning = {
    type: 'holiday',
    day: name.day,
    pointer: pointer?.pointer ?? 'bare',
    of,
  };
  return { from: i, to: of ? year.to : name.to, type: 'DATE', meaning };
}

const AFTER_HOLIDAY = new Set(
  'and or but in at on when as with while is was will to for by because after before since until morning night week'.split(
    ' ',
  ),
);

/** "Christmas card", "New Year’s weekend": the day only names something else. */
function isAdjunct(w: Window, to: number): boolean {
  if (/^(?:day|eve|sunday|monday|friday|wednesday)$/.test(lowerAt(w, to - 1))) return false;
  return /^(?:\p{Ll}|['’]s$)/u.test(wordAt(w, to)) && !AFTER_HOLIDAY.has(lowerAt(w, to));
}

function readName(w: Window, i: number) {
  let [best, text] = [
    null as { day: NonNullable<ReturnType<typeof HOLIDAYS.get>>; to: number } | null,
    '',
  ];
  for (let at = i; at < i + MOST_TOKENS && at < w.to; at += 1) {
    const isJoined = at === i || touchesNext(w, at - 1);
    text += (isJoined ? '' : ' ') + lowerAt(w, at).replace('’', "'");
    const day = HOLIDAYS.get(text);
    if (day) best = { day, to: at + 1 };
  }
  return best;
}
