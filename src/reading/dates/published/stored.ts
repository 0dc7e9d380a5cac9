import { parseIsoDay } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import { dateOn } from '../../../model/edtf-values.ts';
import type { ReadingContext } from '../../context.ts';
import type { PrintedDay } from './printed-day.ts';

/**
 * The day that a collection has stored the page under: that of publication wherever both are known.
 * Null for none, and for the first of January, which stands where only the year is known.
 */
export function readStored({ furniture, prepared }: ReadingContext): PrintedDay | null {
  const [first] = furniture;
  if (first?.rule !== 'page/stored-date') return null;
  const words = prepared.text.slice(first.end - 10, first.end);
  const day: EpochDay | null = words.endsWith('-01-01') ? null : parseIsoDay(words);
  if (day === null) return null;
  const value = dateOn(day, { basis: 'anchored', because: 'the date stored with the page' });
  return { value, range: { start: first.end - 10, end: first.end } };
}
