import type { ActorId } from '../../model/ids.ts';
import type { ParleyEvent, Place } from '../../model/record.ts';
import type { MeetingCounts } from '../meeting-counts.ts';
import { isPlanned } from '../event-state.ts';
import type { RecordIndex } from '../record-index.ts';
import { describeDate } from './describe-date.ts';
import { describeKind, describeStatus } from './kind-words.ts';
import { roleAt } from '../role-at.ts';

/**
 * What a screen reader says of an actor's mark: "Ana Ruiz, Foreign Minister of Arvedia, 3 meetings,
 * 1 call". Counts of none are left out.
 */
export function nameActorMark(id: ActorId, index: RecordIndex, counts?: MeetingCounts): string {
  const actor = index.actorsById.get(id);
  if (!actor) return id;
  const role = roleAt(actor, null)?.title ?? '';
  return [actor.name, role, ...countWords(counts)].filter((part) => part !== '').join(', ');
}

/** "3 meetings", "1 call", "2 planned"; nothing for none. */
export function countWords(counts: MeetingCounts | undefined): readonly string[] {
  if (!counts) return [];
  const { meetings, calls, planned } = counts;
  return [
    ...(meetings > 0 ? [`${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`] : []),
    ...(calls > 0 ? [`${calls} ${calls === 1 ? 'call' : 'calls'}`] : []),
    ...(planned > 0 ? [`${planned} planned`] : []),
  ];
}

/**
 * What a screen reader says of an event's mark: "Meeting, 7 November 2022, Tervo, Town Hall:
 * Antony Marsh, Ana Ruiz"; planned or called off is said after the kind, "no date" where none is
 * known.
 */
export function nameEventMark(event: ParleyEvent, index: RecordIndex): string {
  const names = event.participants.map(({ actor }) => index.actorsById.get(actor)?.name ?? actor);
  const head = [
    describeKind(event.kind) + statusWords(event),
    event.date ? describeDate(event.date.value) : 'no date',
    ...placeWords((event.place && index.placesById.get(event.place.place)) ?? null),
  ].join(', ');
  return names.length > 0 ? `${head}: ${names.join(', ')}` : head;
}

function statusWords({ status }: ParleyEvent): string {
  if (status === 'held') return '';
  return ` ${isPlanned(status) ? 'planned' : describeStatus(status)}`;
}

/** City before venue; the country only where there is neither. */
function placeWords(place: Place | null): readonly string[] {
  const { city = null, venue = null, country = null } = place ?? {};
  const near = [city, venue].filter((part) => part !== null);
  return near.length > 0 ? near : country === null ? [] : [country];
}
