import { VENUE_CITIES, VENUE_HEADS } from '../../../lexicon/event-venues.ts';
import { matchPhrase, splitPhrase } from '../../../lexicon/phrase-table.ts';
import type { Mention, ReportPlace } from '../../../model/reading.ts';
import type { EventView } from '../phrases/event-view.ts';
import { afterLastToken, lowerAt } from '../phrases/event-view.ts';

/** Sorts places into venue, city and country; null for none. */
export function asPlace(view: EventView, places: readonly Mention[]): ReportPlace | null {
  const first = places[0];
  if (!first) return null;
  const sorted = places.map((mention) => sortPlace(view, mention));
  const venue = sorted.find(({ level }) => level === 'venue')?.name ?? null;
  const cities = sorted.filter(({ level }) => level === 'city');
  const city =
    (cities.find(({ name }) => knownAs(view, name)) ?? cities[0])?.name ??
    (venue === null ? null : (VENUE_CITIES.get(venue) ?? null));
  const country = sorted.find(({ level }) => level === 'country')?.name ?? null;
  return {
    range: { start: first.start, end: first.end },
    venue,
    city,
    country: country ?? stateOf(view, city),
  };
}

interface SortedPlace {
  readonly name: string;
  readonly level: 'venue' | 'city' | 'country';
}

function sortPlace(view: EventView, mention: Mention): SortedPlace {
  const entity = view.layers.entities[mention.entities[0] ?? -1];
  const name = entity?.name ?? view.context.prepared.text.slice(mention.start, mention.end);
  if (mention.kind === 'country') return { name, level: 'country' };
  const known = knownAs(view, name);
  const head = afterLastToken(view, mention);
  if (!known && VENUE_HEADS.has(lowerAt(view, head)))
    return { name: `${name} ${lowerAt(view, head)}`, level: 'venue' };
  if (isBuildingName(name) && !known?.state) return { name, level: 'venue' };
  if (known?.kind === 'capital' || known?.kind === 'city')
    return { name: withoutCity(view, name), level: 'city' };
  if (
    known?.kind === 'house' ||
    known?.kind === 'region' ||
    known?.kind === 'area' ||
    mention.kind === 'organisation'
  )
    return { name, level: 'venue' };
  return { name, level: 'city' };
}

/** "Grand Hotel": a name that ends like a building. */
export function isBuildingName(name: string): boolean {
  return name.includes(' ') && VENUE_HEADS.has(name.toLowerCase().split(' ').at(-1) ?? '');
}

/** "New York City" is New York. */
function withoutCity(view: EventView, name: string): string {
  const short = name.replace(/ City$/, '');
  const kind = short === name ? null : knownAs(view, short)?.kind;
  return kind === 'city' || kind === 'capital' ? short : name;
}

function stateOf(view: EventView, city: string | null): string | null {
  return city === null ? null : (knownAs(view, city)?.state ?? null);
}

/** What the lexicon knows of a name; null for nothing. */
export function knownAs(
  view: EventView,
  name: string,
): { readonly kind: string; readonly state: string | null } | null {
  const words = splitPhrase(name);
  const match = matchPhrase(view.context.lexicon.knownNames, words, 0, words.length);
  return match?.end === words.length ? match.value : null;
}
