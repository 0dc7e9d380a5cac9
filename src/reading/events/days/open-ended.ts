import type { DateValue } from '../../../model/date-value.ts';
import { dateLasting } from '../../../model/edtf-values.ts';

/** What begins on a date and goes on: known to last until publication at most, its end left open. */
export function openEnded(value: DateValue, published: DateValue | null): DateValue {
  if (value.open === 'end') return value;
  const latest =
    published && published.end.latest > value.end.latest ? published.end.latest : value.end.latest;
  const { basis, because, precision } = value;
  const lasting = dateLasting(
    value.start,
    { earliest: value.start.earliest, latest },
    { basis, because, precision },
  );
  return { ...lasting, edtf: `${value.edtf}/..`, open: 'end' };
}
