import { MONTHS } from '../../../lexicon/dates/months.ts';
import { civilToEpochDay, daysInMonth, parseIsoDay } from '../../../model/calendar.ts';
import { dateOn } from '../../../model/edtf-values.ts';
import type { TextRange } from '../../../model/span.ts';
import { fullYear } from '../read-year.ts';
import type { PrintedDay } from './printed-day.ts';

const MONTH = '([A-Za-z]{3,9})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "((?:19|20)\\d\\d|'?\\d\\d(?![\\d:.]))";
/** "2024-05-03-17-02-56". */
const ISO = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/;
/** "26 September 23", "Desk15 December 2022". */
const DAY_FIRST = new RegExp(`(?<!\\d)${DAY}\\.? ?${MONTH},? ?${YEAR}`);
/** "Nov 15, 20245:45 AM". */
const MONTH_FIRST = new RegExp(`(?<![A-Za-z])${MONTH} ?${DAY}(?:,| |, )${YEAR}`);
/** "Ana RuizDec 22, 2023", "Desk, MILLDec. 22, 2023": the month's capital parts it from the name. */
const AFTER_NAME = new RegExp(
  `(?<=[A-Za-z])((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\\.? ?${DAY}(?:,| |, )${YEAR}`,
);

/** A whole day in a stamp whose year has two figures or that words are glued to; null for none. */
export function readGluedDay(text: string, stamp: TextRange): PrintedDay | null {
  const words = text.slice(stamp.start, stamp.end);
  const iso = ISO.exec(words);
  const whole = iso && parseIsoDay(iso[0]);
  if (iso && whole !== null) {
    const start = stamp.start + iso.index;
    return { value: dateOn(whole), range: { start, end: start + iso[0].length } };
  }
  return (
    dayOf(stamp, DAY_FIRST.exec(words), true) ??
    dayOf(stamp, MONTH_FIRST.exec(words), false) ??
    dayOf(stamp, AFTER_NAME.exec(words), false)
  );
}

/** The day that a match of day, month and year names, the day first or the month; null for none that exists. */
function dayOf(
  stamp: TextRange,
  match: RegExpExecArray | null,
  isDayFirst: boolean,
): PrintedDay | null {
  const [printed = '', one = '', two = '', last = ''] = match ?? [];
  const [day, name] = isDayFirst ? [one, two] : [two, one];
  const month = MONTHS.get(name.toLowerCase());
  const figures = Number(last.replace("'", ''));
  const year = figures < 100 ? fullYear(figures) : figures;
  if (!match || month === undefined || Number(day) < 1 || Number(day) > daysInMonth(year, month))
    return null;
  const start = stamp.start + match.index;
  const value = dateOn(civilToEpochDay(year, month, Number(day)));
  return { value, range: { start, end: start + printed.length } };
}
