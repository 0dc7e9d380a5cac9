import type { DatePrecision, DateValue, DayBounds } from '../../../model/date-value.ts';
import { dateLasting, dateWithin } from '../../../model/edtf-values.ts';
import type { PeriodUnit } from '../period.ts';
import type { Dated } from './dated.ts';

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
  const { basis, because } = early;
  const isSame = early.first === late.first && early.last === late.last;
  const timex = isSame ? early.timex : null;
  if (early.until && late.until) {
    const end = { earliest: early.until.first, latest: late.until.last };
    return dateLasting({ earliest: early.first, latest: late.period.last }, end, {
      basis,
      because,
      timex,
    });
  }
  const bounds: DayBounds = {
    earliest: early.first < late.first ? early.first : late.first,
    latest: early.last > late.last ? early.last : late.last,
  };
  return dateWithin(bounds, { precision: precisionOf(early, isSame), basis, because, timex });
}

function precisionOf(dated: Dated, isSame: boolean): DatePrecision {
  return isSame && !dated.timex?.endsWith('_REF') ? PRECISIONS[dated.period.unit] : 'interval';
}
