import type { DateValue } from '../../model/date-value.ts';
import type { RecordFilter } from '../../model/record-filter.ts';
import type { RecordIndex } from '../record-index.ts';
import { eventFacets, FACETS, passesFilter, statementFacets } from './passes.ts';
import type { FacetValues } from './passes.ts';

/** How many events and statements one choice of a facet would show. */
export interface FacetCount {
  readonly events: number;
  readonly statements: number;
}

/** Counts by value; what nothing would show is missing. */
export type FacetCounts = {
  readonly [F in keyof FacetValues]: ReadonlyMap<RecordFilter[F][number], FacetCount>;
};

/**
 * For every value of every facet how much it would show under the other filters as they are: the
 * range and the other facets count, the facet's own choice does not. What is not reported yet does
 * not count.
 */
export function countFacets(index: RecordIndex, filter: RecordFilter): FacetCounts {
  const tallies = new Map(FACETS.map((facet) => [facet, new Map<string, FacetCount>()]));
  const count = (
    values: FacetValues,
    date: DateValue | null | undefined,
    key: keyof FacetCount,
  ): void => {
    for (const facet of FACETS) {
      const tally = tallies.get(facet);
      if (!tally || !passesFilter(values, date, filter, facet)) continue;
      for (const value of new Set<string>(values[facet])) addOne(tally, value, key);
    }
  };
  const { record, uncounted } = index;
  for (const event of record.events) {
    if (uncounted.events.has(event.id)) continue;
    count(eventFacets(index, event), event.date?.value, 'events');
  }
  for (const statement of record.statements) {
    if (uncounted.documents.has(statement.document)) continue;
    count(statementFacets(index, statement), statement.date, 'statements');
  }
  return Object.fromEntries(tallies) as unknown as FacetCounts;
}

function addOne(tally: Map<string, FacetCount>, value: string, key: keyof FacetCount): void {
  const { events, statements } = tally.get(value) ?? { events: 0, statements: 0 };
  tally.set(
    value,
    key === 'events' ? { events: events + 1, statements } : { events, statements: statements + 1 },
  );
}
