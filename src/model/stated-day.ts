import { formatIsoDay } from './calendar.ts';
import type { EpochDay } from './calendar.ts';
import type { DateValue } from './date-value.ts';

/** One whole day, printed in full. */
export function statedDay(day: EpochDay): DateValue {
  const iso = formatIsoDay(day);
  const bounds = { earliest: day, latest: day };
  return {
    edtf: iso,
    timex: iso,
    start: bounds,
    end: bounds,
    days: { least: 1, most: 1 },
    open: 'none',
    precision: 'day',
    basis: 'stated',
    because: null,
  };
}
