import type { ActorId } from '../../model/ids.ts';
import type { ParleyEvent, Place } from '../../model/record.ts';
import { isCalledOff, isPlanned } from '../event-state.ts';
import type { RecordIndex } from '../record-index.ts';
import { joinNames, namesPresent, namesWithRole } from './event-people.ts';
import { describeKind } from './kind-words.ts';

/**
 * `label`: as short as a spine allows ("Town Hall", "Call"); `card`: who and where ("Marsh
 * hosts Ruiz and Lind"); `fromActor`: seen by one of those present ("With Lind and
 * Marsh").
 */
export type TitleForm = 'label' | 'card' | 'fromActor';

/** The title of an event, inferred from what is known of it; never empty. */
export function titleEvent(
  event: ParleyEvent,
  index: RecordIndex,
  form: TitleForm,
  actor: ActorId | null = null,
): string {
  switch (form) {
    case 'label':
      return labelTitle(event, index);
    case 'card':
      return cardTitle(event, index);
    case 'fromActor':
      return actorTitle(event, index, actor);
  }
}

/** A longer venue gives way to its city on a spine. */
const LABEL_LETTERS = 24;

function labelTitle(event: ParleyEvent, index: RecordIndex): string {
  const place = placeOf(event, index);
  const where =
    (place?.venue?.length ?? 0) > LABEL_LETTERS
      ? (place?.city ?? nameOfPlace(place))
      : nameOfPlace(place);
  const kind = describeKind(event.kind);
  switch (event.kind) {
    case 'meeting':
    case 'visit':
      return where ?? kind;
    case 'call':
      return kind;
    case 'talks':
    case 'summit':
    case 'hearing':
    case 'signing':
      return where === null ? kind : `${where} ${kind.toLowerCase()}`;
    case 'agreement':
    case 'speech':
    case 'clash':
    case 'deadline':
    case 'other':
      return printedWords(event, index) ?? kind;
  }
}

function cardTitle(event: ParleyEvent, index: RecordIndex): string {
  const people = namesPresent(event, index);
  if (people.length === 0) return withPlace(labelTitle(event, index), event, index);
  if (event.kind !== 'meeting' && event.kind !== 'talks') {
    return `${labelTitle(event, index)}: ${joinNames(people)}`;
  }
  return hostingTitle(event, index) ?? withPlace(joinNames(people), event, index);
}

/** "Marsh hosts Ruiz and Lind"; null where nobody is host or it was called off. */
function hostingTitle(event: ParleyEvent, index: RecordIndex): string | null {
  const hosts = namesWithRole(event, index, 'host');
  const guests = namesWithRole(event, index, 'principal');
  if (hosts.length === 0 || guests.length === 0 || isCalledOff(event.status)) return null;
  const verb = isPlanned(event.status) ? 'to host' : hosts.length > 1 ? 'host' : 'hosts';
  return `${joinNames(hosts)} ${verb} ${joinNames(guests)}`;
}

function actorTitle(event: ParleyEvent, index: RecordIndex, actor: ActorId | null): string {
  const others = joinNames(namesPresent(event, index, actor));
  if (others === '') return withPlace(labelTitle(event, index), event, index);
  if (event.kind !== 'meeting') return `${labelTitle(event, index)} with ${others}`;
  const venue = placeOf(event, index)?.venue;
  return venue ? `${venue}, with ${others}` : `With ${others}`;
}

/** "Talks in Geneva", "Hearing at Senate House"; the title alone when it names the place. */
function withPlace(title: string, event: ParleyEvent, index: RecordIndex): string {
  const place = placeOf(event, index);
  const where = nameOfPlace(place);
  if (where === null || title.includes(where)) return title;
  return `${title} ${place?.venue ? 'at' : 'in'} ${where}`;
}

function placeOf(event: ParleyEvent, index: RecordIndex): Place | null {
  return (event.place && index.placesById.get(event.place.place)) ?? null;
}

function nameOfPlace(place: Place | null): string | null {
  return place?.venue ?? place?.city ?? place?.country ?? null;
}

/** The words its first report has for it, with a capital. */
function printedWords(event: ParleyEvent, index: RecordIndex): string | null {
  const [first] = event.reports;
  const words = first && index.reportsById.get(first)?.mentions[0]?.trigger.words;
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : null;
}
