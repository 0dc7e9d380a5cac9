import { asId } from '../../model/ids.ts';
import type { PlaceId, ReportId } from '../../model/ids.ts';
import type { Place } from '../../model/record.ts';
import { slugOf } from '../../model/slug.ts';
import type { Citation } from '../../model/span.ts';
import { isPlanned } from '../event-state.ts';
import { placesConflict } from '../place-fit.ts';
import type { DraftReport, PlaceNames } from './draft-report.ts';

/** The place of an event and the report that names its finest part. */
export interface BestPlace {
  readonly names: PlaceNames;
  readonly report: ReportId;
  readonly citation: Citation;
}

/** The place a person set, else the finest that reports give, filled in from the others. */
export function bestPlace(reports: readonly DraftReport[]): BestPlace | null {
  const settled = reports.find((report) => report.settled.includes('place'));
  if (settled) {
    const { id, place } = settled;
    return place && { names: place.names, report: id, citation: place.citation };
  }
  const placed = reports
    .flatMap(({ id, place, status }) => (place ? [{ id, place, status }] : []))
    .toSorted(
      (a, b) =>
        Number(isPlanned(a.status)) - Number(isPlanned(b.status)) ||
        fineness(b.place.names) - fineness(a.place.names),
    );
  const [finest] = placed;
  if (!finest) return null;
  let { names } = finest.place;
  for (const { place } of placed) {
    if (!placesConflict(names, place.names)) names = fillIn(names, place.names);
  }
  return { names, report: finest.id, citation: finest.place.citation };
}

function fineness({ venue, city, country }: PlaceNames): number {
  return (venue === null ? 0 : 4) + (city === null ? 0 : 2) + (country === null ? 0 : 1);
}

function fillIn(a: PlaceNames, b: PlaceNames): PlaceNames {
  return {
    venue: a.venue ?? b.venue,
    city: a.city ?? b.city,
    country: a.country ?? b.country,
  };
}

/** Gives a place its id. */
export type PlaceNamer = (names: PlaceNames) => Place;

/**
 * Ids for places: the slug of venue and city; the country stands in for a missing city, and beside one
 * that two countries have.
 */
export function placeNamer(all: readonly PlaceNames[]): PlaceNamer {
  const countries = new Map<string, Set<string>>();
  for (const { city, country } of all) {
    if (city === null || country === null) continue;
    countries.set(city, (countries.get(city) ?? new Set()).add(country));
  }
  return (names) => {
    const { venue, city, country } = names;
    const isPlain = city !== null && (countries.get(city)?.size ?? 0) < 2;
    const known = [venue, city, isPlain ? null : country].filter((name) => name !== null);
    return { id: asId<PlaceId>(slugOf(known.join(' ')) || 'unknown'), ...names };
  };
}
