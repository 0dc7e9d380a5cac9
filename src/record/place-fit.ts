import type { Place } from '../model/record.ts';

type PlaceNames = Pick<Place, 'venue' | 'city' | 'country'>;

/** Whether two places cannot be the same: both name a venue, city or country, and another one. */
export function placesConflict(a: PlaceNames, b: PlaceNames): boolean {
  return differ(a.venue, b.venue) || differ(a.city, b.city) || differ(a.country, b.country);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
