import type { Place } from '../model/record.ts';

type PlaceNames = Pick<Place, 'venue' | 'city' | 'country'>;

/** Whether two places cannot be the same: both name a venue, city or country, and another one. "Addis" is Addis Ababa. */
export function placesConflict(a: PlaceNames, b: PlaceNames): boolean {
  if (differ(a.venue, b.venue) || differ(a.city, b.city)) return true;
  const isOneCity = a.city !== null && b.city !== null;
  return !isOneCity && differ(a.country, b.country);
}

/** Whether both name it, and by different names. */
function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !isSamePlaceName(a, b);
}

/** "Addis" and "Addis Ababa", "the Grand Hotel" and "Grand Hotel": one is the beginning of the other. */
function isSamePlaceName(a: string, b: string): boolean {
  const [x, y] = [foldPlace(a), foldPlace(b)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

function foldPlace(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
