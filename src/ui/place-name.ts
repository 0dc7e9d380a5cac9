import type { Place } from '../model/record.ts';

/** "Town Hall, Oslo, Norway", as much as is known. */
export function placeName({ venue, city, country }: Place): string {
  const known = [venue, city, country].filter((part) => part !== null);
  return known.length === 0 ? 'place not named' : known.join(', ');
}
