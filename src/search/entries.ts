import type { DocumentText } from '../model/document-text.ts';
import type { ActorId, PlaceId } from '../model/ids.ts';
import { rangeContains } from '../model/span.ts';
import type { Place, Statement } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { describeKind } from '../record/words/kind-words.ts';
import { titleEvent } from '../record/words/title-event.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { placeName } from '../ui/place-name.ts';
import type { Entry } from './hits.ts';

/** Actors by name, printed forms, offices and side. */
export function actorEntries({ record, sidesById, eventsByActor }: RecordIndex): readonly Entry[] {
  return record.actors.map(({ id, name, variants, roles, side, mentionCount }) => ({
    name,
    weight: mentionCount + (eventsByActor.get(id)?.length ?? 0),
    words: join([
      ...variants.map(({ text }) => text),
      ...roles.map(({ title }) => title),
      side && sidesById.get(side)?.name,
    ]),
    hit: { type: 'actor', actor: id },
  }));
}

/** Places by venue, city and country. */
export function placeEntries({ record }: RecordIndex): readonly Entry[] {
  const counts = new Map<PlaceId, number>();
  for (const { place } of record.events) {
    if (place) counts.set(place.place, (counts.get(place.place) ?? 0) + 1);
  }
  return record.places.map((place) => ({
    name: placeName(place),
    weight: counts.get(place.id) ?? 0,
    words: '',
    hit: { type: 'place', place: place.id },
  }));
}

/** Events by title, kind, place, day and people. */
export function eventEntries(index: RecordIndex): readonly Entry[] {
  return index.record.events.map((event) => ({
    name: titleEvent(event, index, 'card'),
    weight: event.reports.length,
    words: join([
      describeKind(event.kind),
      nameOfPlace(index, event.place?.place),
      event.date && describeDate(event.date.value),
      ...event.participants.map(({ actor }) => nameOfActor(index, actor)),
    ]),
    hit: { type: 'event', event: event.id },
  }));
}

/** Statements by their words, then by who said them. */
export function statementEntries(index: RecordIndex): readonly Entry[] {
  return index.record.statements.map((statement) => ({
    name: wordsOf(statement),
    weight: statement.variants.length,
    words: join([
      statement.speaker?.citation.words,
      nameOfActor(index, statement.speaker?.actor ?? null),
    ]),
    hit: { type: 'statement', statement: statement.id },
  }));
}

/** The words of a statement as one text; a gap where they were interrupted. */
export function wordsOf({ parts }: Statement): string {
  return parts.map(({ words }) => words).join(' … ');
}

/** The lines of an article without its page furniture. */
export function articleEntries({ document, text, furniture }: DocumentText): readonly Entry[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/g)).flatMap(({ index, 0: words }) => {
    const line = { start: index, end: index + words.length };
    if (furniture.some((stretch) => rangeContains(stretch, line))) return [];
    return [{ name: '', words, weight: 0, hit: { type: 'words', document, line, text: words } }];
  });
}

function nameOfPlace({ placesById }: RecordIndex, id: PlaceId | undefined): string | null {
  const place: Place | undefined = id && placesById.get(id);
  return place ? placeName(place) : null;
}

function nameOfActor({ actorsById }: RecordIndex, id: ActorId | null): string | null {
  return (id && actorsById.get(id)?.name) ?? null;
}

function join(words: readonly (string | null | undefined)[]): string {
  return words.filter((word) => word).join(' ');
}
