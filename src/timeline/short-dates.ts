import { epochDayToCivil, type EpochDay } from '../model/calendar.ts';
import type { DateValue } from '../model/date-value.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const SEASONS = ['Winter', 'Spring', 'Summer', 'Autumn'];

/** `Sep`, for months 1-12. */
export function shortMonth(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** `7 Nov`, without the year: the axis says it. */
export function shortDay(day: EpochDay): string {
  const { month, day: dayOfMonth } = epochDayToCivil(day);
  return `${dayOfMonth} ${shortMonth(month)}`;
}

/**
 * A date on a title, as finely as it was stated and no finer: `7 Nov`, `1–4 May`, `30 Sep – 2 Oct`,
 * `Sep`, `from 1 May`; `~` leads where it was worked out.
 */
export function shortDate(date: DateValue): string {
  const isWorkedOut = date.basis === 'anchored' || date.basis === 'crossDocument';
  return `${isWorkedOut ? '~' : ''}${stated(date)}`;
}

function stated(date: DateValue): string {
  const first = date.start.earliest;
  const last = date.end.latest;
  const { year, month } = epochDayToCivil(first);
  if (first === last) return shortDay(first);
  if (date.precision === 'month') return shortMonth(month);
  if (date.precision === 'season') return SEASONS[Math.floor((month % 12) / 3)] ?? '';
  if (date.precision === 'quarter') return `Q${Math.ceil(month / 3)}`;
  if (date.precision === 'year') return `${year}`;
  if (date.open === 'end') return `from ${shortDay(first)}`;
  return shortSpan(first, last);
}

/** `1–4 May` within a month, else `30 Sep – 2 Oct`. */
function shortSpan(first: EpochDay, last: EpochDay): string {
  const from = epochDayToCivil(first);
  const to = epochDayToCivil(last);
  const isOneMonth = from.year === to.year && from.month === to.month;
  return isOneMonth ? `${from.day}–${shortDay(last)}` : `${shortDay(first)} – ${shortDay(last)}`;
}
