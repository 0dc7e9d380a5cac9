import { epochDayToCivil } from '../../model/calendar.ts';
import type { DateValue, DayBounds } from '../../model/date-value.ts';
import { describeDay, describeDays, joinDays, monthName } from './describe-day.ts';
import type { DateStyle } from './describe-day.ts';

const SEASONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/**
 * A date in words, as exactly as it was stated: "7 November 2022", "in September 2022", "1–4 May
 * 2023", "from 1 May 2023", "between 7 and 30 November 2022", "~31 October 2022" (about).
 */
export function describeDate(value: DateValue, style: DateStyle = 'long'): string {
  if (value.edtf.includes('/')) return describeLasting(value, style);
  const { start, end, edtf, open } = value;
  if (/[~%?]/.test(edtf)) return `~${describeUnit(value, style) ?? namedDay(edtf, style)}`;
  if (open === 'end') return `on or after ${describeDay(start.earliest, style)}`;
  if (open === 'start') return `on or before ${describeDay(end.latest, style)}`;
  if (start.earliest === end.latest) return describeDay(start.earliest, style);
  return describeUnit(value, style) ?? describeBetween(value, style);
}

function describeBetween({ start, end }: DateValue, style: DateStyle): string {
  return `between ${joinDays(start.earliest, end.latest, { style, near: ' and ', far: ' and ' })}`;
}

function describeLasting({ start, end, open, edtf }: DateValue, style: DateStyle): string {
  if (open === 'end') return `from ${describeEnd(start, style)}`;
  if (open === 'start') return `until ${describeEnd(end, style)}`;
  const hasUnits = edtf.split('/').some((side) => side.length < 10);
  if (hasUnits) return `${describeEnd(start, style)} – ${describeEnd(end, style)}`;
  const isExact = start.earliest === start.latest && end.earliest === end.latest;
  return `${isExact ? '' : '~'}${describeDays(start.earliest, end.latest, style)}`;
}

/** One end of what lasts: a day, the month or year it lies in, or about a day. */
function describeEnd({ earliest, latest }: DayBounds, style: DateStyle): string {
  if (earliest === latest) return describeDay(earliest, style);
  const [from, to] = [epochDayToCivil(earliest), epochDayToCivil(latest)];
  if (from.year !== to.year) return `~${describeDay(earliest, style)}`;
  return from.month === to.month ? `${monthName(from.month, style)} ${from.year}` : `${from.year}`;
}

/** A month, season, week or the like in words, with its preposition when `long`; null for others. */
function describeUnit(value: DateValue, style: DateStyle): string | null {
  const { earliest } = value.start;
  const { year, month } = epochDayToCivil(earliest);
  const [inside, inThe] = style === 'long' ? ['in ', 'in the '] : ['', ''];
  switch (value.precision) {
    case 'month':
      return `${inside}${monthName(month, style)} ${year}`;
    case 'year':
      return `${inside}${year}`;
    case 'season':
      return `${inside}${SEASONS[value.edtf.slice(5, 7)] ?? monthName(month, style)} ${year}`;
    case 'quarter':
      return `${inThe}quarter from ${monthName(month, style)} ${year}`;
    case 'decade':
    case 'century':
      return `${inThe}${year}s`;
    case 'week':
      return `${inThe}week of ${describeDay(earliest, style)}`;
    case 'day':
    case 'interval':
      return null;
  }
}

/** The day that an "about" names, read from its EDTF form. */
function namedDay(edtf: string, style: DateStyle): string {
  const [year, month, day] = edtf
    .replace(/[^\d-]/g, '')
    .split('-')
    .map(Number);
  const words = [day, month === undefined ? undefined : monthName(month, style)];
  if (style !== 'label' || month === undefined) words.push(year);
  return words.filter((word) => word !== undefined).join(' ');
}
