import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { eventWords } from './event-words.ts';

/** What a screen reader says of an event: kind, date, place, and who was there. */
export function eventName(event: ParleyEvent, index: RecordIndex): string {
  const { title, date } = eventWords(event, index);
  const people = event.participants.flatMap(({ actor }) => index.actorsById.get(actor)?.name ?? []);
  const kind = `${event.kind.charAt(0).toUpperCase()}${event.kind.slice(1)}`;
  return `${[kind, date || 'no date', title].join(', ')}: ${people.join(', ')}`;
}
