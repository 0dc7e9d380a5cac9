import type { DatePrecision, DateValue, DayBounds } from '../../../model/date-value.ts';
import { dateLasting, dateWithin } from '../../../model/edtf-values.ts';
import type { PeriodUnit } from '../period.ts';
import type { Dated, DaySpan } from './dated.ts';

const PRECISIONS: Readonly<Record<PeriodUnit, DatePrecision>> = {
  day: 'day',
  weekend: 'interval',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  half: 'interval',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/**
 * The value of a date, placed once against the earliest and once against the latest day on which the
 * article can have been written; where the two differ it is one day from the first to the last of both.
 */
export function toDateValue(early: Dated, late: Dated): DateValue {
  const isSame = early.first === late.first && early.last === late.last;
  const { basis, because, open } = early;
  const telling = { basis, because, open, timex: isSame ? early.timex : null };
  const start = hull(early, late);
  if (early.until && late.until) return dateLasting(start, hull(early.until, late.until), telling);
  return dateWithin(start, { ...telling, precision: precisionOf(early, isSame) });
}

function hull(early: DaySpan, late: DaySpan): DayBounds {
  return {
    earliest: early.first < late.first ? early.first : late.first,
    latest: early.last > late.last ? early.last : late.last,
  };
}

function precisionOf(dated: Dated, isSame: boolean): DatePrecision {
  return isSame && !dated.timex?.endsWith('_REF') ? PRECISIONS[dated.period.unit] : 'interval';
}
