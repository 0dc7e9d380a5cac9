import type { EpochDay } from '../model/calendar.ts';
import { countsBy, recordAsOf } from '../record/as-of/record-as-of.ts';
import { memoizeLast } from './memoize.ts';
import { indexRecord, type RecordIndex } from './record-index.ts';

/** The index of a record as reported by a day; the very same for null, and while no article more counts. */
export function selectAsOf(index: RecordIndex, asOf: EpochDay | null): RecordIndex {
  if (asOf === null) return index;
  const { documents } = index.record;
  const counted = documents.filter((document) => countsBy(document, asOf));
  return indexBy(index, counted.at(-1)?.published?.end.latest ?? null);
}

/** Nothing changes between two days of publication. */
const indexBy = memoizeLast((index: RecordIndex, day: EpochDay | null): RecordIndex => {
  const { record, uncounted } = recordAsOf(index.record, day ?? (-Infinity as EpochDay));
  return record === index.record ? index : indexRecord(record, uncounted);
});
