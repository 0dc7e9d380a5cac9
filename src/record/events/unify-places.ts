import type { DraftReport, PlaceNames } from './draft-report.ts';

/**
 * Gives places one spelling over all reports: "Washington, D.C." is Washington, "New York City" is
 * New York where another report says so, and a venue carries no "the".
 */
export function unifyPlaces(reports: readonly DraftReport[]): readonly DraftReport[] {
  const cities = new Set(reports.flatMap(({ place }) => place?.names.city ?? []));
  return reports.map((report) => {
    const { place } = report;
    return place ? Object.assign({}, report, { place: unify(place, cities) }) : report;
  });
}

function unify(
  { citation, names }: NonNullable<DraftReport['place']>,
  cities: ReadonlySet<string>,
): NonNullable<DraftReport['place']> {
  const unified: PlaceNames = {
    venue: names.venue?.replace(/^the /i, '') ?? null,
    city: names.city === null ? null : plainCity(names.city, cities),
    country: names.country,
  };
  return { citation, names: unified };
}

function plainCity(city: string, cities: ReadonlySet<string>): string {
  const plain = city.replace(/,? D\.? ?C\.?$/, '');
  const short = plain.replace(/ City$/, '');
  return cities.has(short) ? short : plain;
}
