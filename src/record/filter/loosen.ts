import { EMPTY_FILTER, type RecordFilter } from '../../model/record-filter.ts';
import type { RecordIndex } from '../record-index.ts';
import { FILTER_PARTS, hasPart, type FilterPart } from './filter-parts.ts';
import { filterRecord } from './filter-record.ts';

/** What would be shown without one part of a filter. */
export interface Loosening {
  readonly part: FilterPart;
  readonly events: number;
  readonly statements: number;
}

/** The filter without one part. */
export function withoutPart(filter: RecordFilter, part: FilterPart): RecordFilter {
  return { ...filter, [part]: EMPTY_FILTER[part] };
}

/**
 * The parts of a filter each of which keeps things out by itself, with what would be shown without
 * it; what brings back most comes first. Empty where two parts at least would have to go.
 */
export function findLoosenings(index: RecordIndex, filter: RecordFilter): readonly Loosening[] {
  const asked = FILTER_PARTS.filter((part) => hasPart(filter, part));
  return asked
    .map((part) => {
      const { events, statements } = filterRecord(index, withoutPart(filter, part));
      return { part, events: events.length, statements: statements.length };
    })
    .filter(({ events, statements }) => events + statements > 0)
    .toSorted((a, b) => b.events + b.statements - (a.events + a.statements));
}
