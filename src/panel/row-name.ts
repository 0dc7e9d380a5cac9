import type { ActorId, EventId } from '../model/ids.ts';
import type { MatrixRow } from '../record/matrix/matrix-types.ts';
import { shortNames } from '../record/words/short-names.ts';
import type { RecordIndex } from '../store/record-index.ts';

const SUBJECT_WORDS = {
  status: 'Status',
  day: 'Day',
  place: 'Place',
  participant: 'There',
  order: 'Order',
  duration: 'Duration',
  outcome: 'Outcome',
} as const;

/** The participant's short name, or the subject; of a part it says of which. */
export function nameRow({ subject, actor, part }: MatrixRow, index: RecordIndex): string {
  const name = actor ? shortNames(index.record).get(actor) : undefined;
  const words = name ?? SUBJECT_WORDS[subject];
  if (part === null) return words;
  return actor === null ? `${words} (${namePart(part, index)})` : `${words} (part)`;
}

/** A part by who sat only in it, "with Gray"; else by who sat in it at all. */
function namePart(id: EventId, index: RecordIndex): string {
  const part = index.eventsById.get(id);
  const whole = part?.partOf ? index.eventsById.get(part.partOf) : undefined;
  const names = shortNames(index.record);
  const people = (part?.participants ?? []).map(({ actor }) => actor);
  const isInWhole = (one: ActorId): boolean =>
    whole?.participants.some(({ actor }) => actor === one) ?? false;
  const own = people.filter((one) => !isInWhole(one));
  const named = (own.length > 0 ? own : people).map((one) => names.get(one) ?? one);
  if (named.length === 0) return 'part';
  return own.length > 0 ? `with ${named.join(', ')}` : named.join(', ');
}
