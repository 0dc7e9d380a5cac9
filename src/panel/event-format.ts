import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../store/record-index.ts';

/** The nearest events of the same people, one each way; empty for none. */
export interface EventFormat {
  readonly before: readonly ParleyEvent[];
  readonly after: readonly ParleyEvent[];
}

/** Finds when exactly the same people came together last before and first after an event. */
export function findFormat(event: ParleyEvent, index: RecordIndex): EventFormat {
  const key = peopleKey(event);
  const same = index.record.events.filter(
    (other) => other.date !== null && other.partOf === null && peopleKey(other) === key,
  );
  const at = same.findIndex(({ id }) => id === event.id);
  if (at < 0 || event.participants.length < 2) return { before: [], after: [] };
  return { before: same.slice(Math.max(0, at - 1), at), after: same.slice(at + 1, at + 2) };
}

function peopleKey({ participants }: ParleyEvent): string {
  return participants
    .map(({ actor }) => actor)
    .toSorted()
    .join(' ');
}
