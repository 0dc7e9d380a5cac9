import type { EpochDay } from '../../model/calendar.ts';
import type { ParleyEvent, ParleyRecord } from '../../model/record.ts';
import { isPlanned } from '../event-state.ts';
import { describeStatus } from './kind-words.ts';

/**
 * How an event stands, as it is put after its kind: "held", "announced", and for a plan whose days
 * were over when the last article came out "announced, not reported held".
 */
export function describeStanding(event: ParleyEvent, record: ParleyRecord): string {
  const words = describeStatus(event.status);
  return isOverdue(event, record) ? `${words}, not reported held` : words;
}

function isOverdue({ status, date }: ParleyEvent, record: ParleyRecord): boolean {
  const last = lastPublication(record);
  return isPlanned(status) && date !== null && last !== null && date.value.end.latest < last;
}

/** The last day by which an article is known to have come out; null where none is dated. */
function lastPublication({ documents }: ParleyRecord): EpochDay | null {
  let last: EpochDay | null = null;
  for (const { published } of documents) {
    if (published && (last === null || published.end.earliest > last))
      last = published.end.earliest;
  }
  return last;
}
