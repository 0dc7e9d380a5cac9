import { formatIsoDay } from '../../model/calendar.ts';
import type { DateValue } from '../../model/date-value.ts';
import { describeDate } from '../words/describe-date.ts';
import type { Column } from './table.ts';

/** A date as columns: in words, as EDTF, its bounds, and where it comes from; null for no date. */
export function dateColumns<Item>(
  dateOf: (item: Item) => DateValue | null,
): readonly Column<Item>[] {
  const column = (
    name: string,
    take: (value: DateValue) => string | number | null,
  ): Column<Item> => {
    return [
      name,
      (item) => {
        const value = dateOf(item);
        return value && take(value);
      },
    ];
  };
  return [
    column('date', (value) => describeDate(value)),
    column('date_edtf', ({ edtf }) => edtf),
    column('date_earliest', ({ start }) => formatIsoDay(start.earliest)),
    column('date_latest', ({ end }) => formatIsoDay(end.latest)),
    column('days_least', ({ days }) => days.least),
    column('days_most', ({ days }) => days.most),
    column('date_open', ({ open }) => open),
    column('date_precision', ({ precision }) => precision),
    column('date_basis', ({ basis }) => basis),
    column('date_because', ({ because }) => because),
  ];
}
