import { epochDayToCivil, weekdayOf } from '../../model/calendar.ts';
import type { EpochDay } from '../../model/calendar.ts';

/** `long`: "7 November 2022"; `short`: "7 Nov 2022"; `label`: "7 Nov", for where the year is plain. */
export type DateStyle = 'long' | 'short' | 'label';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The name of a month 1-12, three letters unless `long`. */
export function monthName(month: number, style: DateStyle): string {
  const name = MONTHS[month - 1] ?? '';
  return style === 'long' ? name : name.slice(0, 3);
}

/** One day in words. */
export function describeDay(day: EpochDay, style: DateStyle = 'long'): string {
  const { year } = epochDayToCivil(day);
  return style === 'label' ? dayAndMonth(day, style) : `${dayAndMonth(day, style)} ${year}`;
}

/** "Monday 7 November 2022". */
export function describeWeekday(day: EpochDay, style: DateStyle = 'long'): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${describeDay(day, style)}`;
}

/** From one day to another, what they share said once: "1–4 May 2023", "28 April – 2 May 2023". */
export function describeDays(from: EpochDay, to: EpochDay, style: DateStyle = 'long'): string {
  return joinDays(from, to, { style, near: '–', far: ' – ' });
}

/** How two days are joined: `near` between days of one month, `far` between others. */
export interface DayJoint {
  readonly style: DateStyle;
  readonly near: string;
  readonly far: string;
}

/** Two days as one phrase, what they share said once; one day when they are the same. */
export function joinDays(from: EpochDay, to: EpochDay, joint: DayJoint): string {
  const { style, near, far } = joint;
  if (from === to) return describeDay(from, style);
  const [a, b] = [epochDayToCivil(from), epochDayToCivil(to)];
  const last = describeDay(to, style);
  if (a.year !== b.year) return `${dayAndMonth(from, style)} ${a.year}${far}${last}`;
  if (a.month !== b.month) return `${dayAndMonth(from, style)}${far}${last}`;
  return `${a.day}${near}${last}`;
}

function dayAndMonth(day: EpochDay, style: DateStyle): string {
  const { month, day: dayOfMonth } = epochDayToCivil(day);
  return `${dayOfMonth} ${monthName(month, style)}`;
}
