import type { EpochDay } from '../../model/calendar.ts';
import type { ParleyEvent } from '../../model/record.ts';
import { isPlanned } from '../event-state.ts';
import type { RecordIndex } from '../record-index.ts';
import { describeStatus } from './kind-words.ts';

/**
 * How an event stands, as it is put after its kind: "held", "announced", and for a plan whose days
 * were over when the last article that counts came out "announced, not reported held".
 */
export function describeStanding(event: ParleyEvent, index: RecordIndex): string {
  const words = describeStatus(event.status);
  return isOverdue(event, index) ? `${words}, not reported held` : words;
}

function isOverdue({ status, date }: ParleyEvent, index: RecordIndex): boolean {
  if (!isPlanned(status) || date === null) return false;
  const last = lastPublication(index);
  return last !== null && date.value.end.latest < last;
}

/** The last day by which an article that counts is known to have come out; null where none is dated. */
function lastPublication({ record, uncounted }: RecordIndex): EpochDay | null {
  let last: EpochDay | null = null;
  for (const { id, published } of record.documents) {
    if (!published || uncounted.documents.has(id)) continue;
    if (last === null || published.end.earliest > last) last = published.end.earliest;
  }
  return last;
}
