import { epochDayToCivil } from '../../model/calendar.ts';
import type { CivilDate } from '../../model/calendar.ts';
import type { DateValue } from '../../model/date-value.ts';

/** A publication date as far as it is one: the whole day, else the month or year that holds it. */
export interface SourceDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** True where the text did not print it, or its bounds hold more than one day. */
  readonly isUncertain: boolean;
}

/** The smallest calendar unit that holds all days a date can be; null when they span years. */
export function sourceDate(value: DateValue | null): SourceDate | null {
  if (!value) return null;
  const from = epochDayToCivil(value.start.earliest);
  const to = epochDayToCivil(value.end.latest);
  if (from.year !== to.year) return null;
  const month = from.month === to.month ? from.month : null;
  const day = month !== null && from.day === to.day ? from.day : null;
  const isUncertain =
    /[?~%]/.test(value.edtf) || (value.basis !== 'stated' && value.basis !== 'corrected');
  return { year: from.year, month, day, isUncertain: isUncertain || !isWhole(value, from, to) };
}

/** Whether the date was stated as the unit it fills: "in September" is no doubt about a day. */
function isWhole({ precision }: DateValue, from: CivilDate, to: CivilDate): boolean {
  if (from.month === to.month && from.day === to.day) return true;
  return precision === 'month' || precision === 'year';
}
