import type { DateRule } from '../candidate.ts';
import { bareUnit } from './bare-unit.ts';
import { calendarDate } from './calendar-date.ts';
import { clock, dayPart } from './clock.ts';
import { century, decade } from './decade-century.ts';
import { deictic } from './deictic.ts';
import { duration } from './duration.ts';
import { followedBy } from './followed-by.ts';
import { holiday } from './holiday.ts';
import { month } from './month.ts';
import { nth } from './nth.ts';
import { numericDate, shortNumericDate } from './numeric-date.ts';
import { part } from './part.ts';
import { pointedName, season } from './pointed-name.ts';
import { pointedUnit } from './pointed-unit.ts';
import { quarter } from './quarter.ts';
import { reach } from './reach.ts';
import { every, reference } from './reference.ts';
import { shift } from './shift.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** All rules. At one token the longest reading wins; of equally long ones the first in this list. */
export const DATE_RULES: readonly DateRule[] = [
  numericDate,
  shortNumericDate,
  calendarDate,
  holiday,
  clock,
  nth,
  part,
  shift,
  followedBy,
  quarter,
  pointedName,
  weekday,
  month,
  season,
  decade,
  century,
  year,
  deictic,
  dayPart,
  pointedUnit,
  bareUnit,
  reach,
  duration,
  reference,
  every,
];
