import type { Found } from '../candidate.ts';
import type { Window } from '../window.ts';
import { lowerAt } from '../window.ts';
import { readCalendarDate } from './calendar-date.ts';
import { readDecade } from './decade-century.ts';
import { readDeictic } from './deictic.ts';
import { readHoliday } from './holiday.ts';
import { readMonthOfYear } from './month.ts';
import { readNumericDate } from './numeric-date.ts';
import { readSeason } from './pointed-name.ts';
import { PERIOD_UNITS, readPointedUnit } from './pointed-unit.ts';
import { readQuarter } from './quarter.ts';
import { readWeekday } from './weekday.ts';
import { readWholeYear } from './year.ts';

const READERS = [
  readCalendarDate,
  readNumericDate,
  readQuarter,
  readDecade,
  readWeekday,
  readMonthOfYear,
  readSeason,
  readWholeYear,
  readPointedUnit,
  readDeictic,
  readHoliday,
];

/** A date that another expression leans on ("the end of May", "two days after Monday"), past "the"; null for none. */
export function readInnerDate(w: Window, i: number): Found | null {
  for (const read of READERS) {
    const found = read(w, i);
    if (found) return found;
  }
  return lowerAt(w, i) === 'the' ? (readBareUnit(w, i + 1) ?? readInnerDate(w, i + 1)) : null;
}

/** "the month" in "the end of the month": the one that is spoken of. */
function readBareUnit(w: Window, i: number): Found | null {
  const unit = PERIOD_UNITS.get(lowerAt(w, i));
  if (!unit) return null;
  return { from: i, to: i + 1, type: 'DATE', meaning: { type: 'unit', unit, pointer: 'bare' } };
}
