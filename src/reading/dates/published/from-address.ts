import type { DateValue } from '../../../model/date-value.ts';
import { dateOn } from '../../../model/edtf-values.ts';
import { parseIsoDay } from '../../../model/calendar.ts';

/** The day in the path of an address: `/2022/11/05/` or `/2022-11-05-`; null for none. */
export function readAddress(url: string | null): DateValue | null {
  const match = /[/-]((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:[/-]|$)/.exec(url ?? '');
  const day = match && parseIsoDay(`${match[1]}-${match[2]}-${match[3]}`);
  if (day === null) return null;
  return dateOn(day, { basis: 'anchored', because: 'from the address of the page' });
}
