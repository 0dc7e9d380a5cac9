import type { DateValue } from '../../model/date-value.ts';
import type { ParleyEvent, Statement } from '../../model/record.ts';
import type { DayRange, FilterKind, RecordFilter } from '../../model/record-filter.ts';
import type { RecordIndex } from '../record-index.ts';
import { speakersOf } from '../speakers-of.ts';

/** The lists of a filter. */
export const FACETS = ['kinds', 'statuses', 'sides', 'sources', 'places', 'directness'] as const;
export type Facet = (typeof FACETS)[number];

/** What each facet sees of one event or statement; null where the facet does not concern it. */
export type FacetValues = { readonly [F in Facet]: readonly RecordFilter[F][number][] | null };

/** An event has its kind, status and place, the sides of those present, the articles that tell it. */
export function eventFacets(index: RecordIndex, event: ParleyEvent): FacetValues {
  return {
    kinds: [event.kind],
    statuses: [event.status],
    sides: event.participants.flatMap(({ actor }) => index.actorsById.get(actor)?.side ?? []),
    sources: event.reports.flatMap((report) => index.reportsById.get(report)?.document ?? []),
    places: event.place ? [event.place.place] : [],
    directness: null,
  };
}

/** A statement has the sides of its speakers, its article and how it is given; status and place do not concern it. */
export function statementFacets(index: RecordIndex, statement: Statement): FacetValues {
  const sides = speakersOf(statement).flatMap(
    (speaker) => index.actorsById.get(speaker)?.side ?? [],
  );
  const kind: FilterKind = 'statement';
  return {
    kinds: [kind],
    statuses: null,
    sides: [...new Set(sides)],
    sources: [statement.document],
    places: null,
    directness: [statement.directness],
  };
}

/** Whether something with these values and this date passes; `except` leaves one facet out. */
export function passesFilter(
  values: FacetValues,
  date: DateValue | null | undefined,
  filter: RecordFilter,
  except: Facet | null = null,
): boolean {
  return (
    isPossiblyIn(date, filter.range) &&
    FACETS.every((facet) => facet === except || isChosen(filter[facet], values[facet]))
  );
}

/** Whether the days a date may cover touch the range; no date touches only no range. */
function isPossiblyIn(date: DateValue | null | undefined, range: DayRange | null): boolean {
  if (range === null) return true;
  return !!date && date.start.earliest <= range.to && date.end.latest >= range.from;
}

/** Whether a date touches the range wherever in its bounds it lies. */
export function isSurelyIn(date: DateValue | null | undefined, range: DayRange | null): boolean {
  if (range === null) return true;
  return !!date && date.start.latest <= range.to && date.end.earliest >= range.from;
}

function isChosen(chosen: readonly string[], has: readonly string[] | null): boolean {
  return chosen.length === 0 || has === null || has.some((value) => chosen.includes(value));
}
