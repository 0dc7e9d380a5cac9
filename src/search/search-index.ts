import MiniSearch from 'minisearch';

import type { ActorId, EventId } from '../model/ids.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { describeKind } from '../record/words/kind-words.ts';
import { titleEvent } from '../record/words/title-event.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { placeName } from '../ui/place-name.ts';

/** Something that can be found: an actor by all its printed forms, an event by its people and place. */
export type Hit =
  | { readonly type: 'actor'; readonly actor: ActorId }
  | { readonly type: 'event'; readonly event: EventId };

/** Finds what was typed; best first, at most `MOST_HITS`; nothing for nothing typed. */
export type Find = (typed: string) => readonly Hit[];

const MOST_HITS = 12;

interface Entry {
  readonly name: string;
  readonly words: string;
  readonly hit: Hit;
}

/** Builds the search over the actors and events of a record; beginnings and small slips count. */
export function buildSearch(index: RecordIndex): Find {
  const entries = [...actorEntries(index), ...eventEntries(index)];
  const search = new MiniSearch({
    fields: ['name', 'words'],
    processTerm: foldTerm,
    searchOptions: {
      boost: { name: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    },
  });
  search.addAll(entries.map(({ name, words }, id) => ({ id, name, words })));
  return (typed) =>
    search
      .search(typed)
      .slice(0, MOST_HITS)
      .flatMap(({ id }) => entries[Number(id)]?.hit ?? []);
}

function actorEntries({ record }: RecordIndex): readonly Entry[] {
  return record.actors.map((actor) => ({
    name: actor.name,
    words: [
      ...actor.variants.map(({ text }) => text),
      ...actor.roles.map(({ title }) => title),
    ].join(' '),
    hit: { type: 'actor', actor: actor.id },
  }));
}

function eventEntries(index: RecordIndex): readonly Entry[] {
  return index.record.events.map((event) => {
    const place = event.place && index.placesById.get(event.place.place);
    const people = event.participants.map(({ actor }) => index.actorsById.get(actor)?.name ?? '');
    const date = event.date ? describeDate(event.date.value) : '';
    return {
      name: titleEvent(event, index, 'card'),
      words: [describeKind(event.kind), place ? placeName(place) : '', date, ...people].join(' '),
      hit: { type: 'event', event: event.id },
    };
  });
}

/** Without case and without marks over letters, so that "Perez" finds "Pérez". */
function foldTerm(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
