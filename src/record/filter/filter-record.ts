import type { EventId, StatementId } from '../../model/ids.ts';
import type { RecordFilter } from '../../model/record-filter.ts';
import type { ParleyEvent, Statement } from '../../model/record.ts';
import type { RecordIndex } from '../record-index.ts';
import { eventFacets, isSurelyIn, passesFilter, statementFacets } from './passes.ts';

/** What passes the filter, in the order of the record. */
export interface FilteredRecord {
  readonly events: readonly ParleyEvent[];
  readonly eventIds: ReadonlySet<EventId>;
  /** Of `events`, how many lie in the range only possibly. */
  readonly possibleCount: number;
  readonly statements: readonly Statement[];
  readonly statementIds: ReadonlySet<StatementId>;
}

/**
 * Filters the events and statements of a record; what its date may touch of the range passes, what
 * is not reported yet does not.
 */
export function filterRecord(index: RecordIndex, filter: RecordFilter): FilteredRecord {
  const { record, uncounted } = index;
  const events = record.events.filter(
    (event) =>
      !uncounted.events.has(event.id) &&
      passesFilter(eventFacets(index, event), event.date?.value, filter),
  );
  const statements = record.statements.filter(
    (statement) =>
      !uncounted.documents.has(statement.document) &&
      passesFilter(statementFacets(index, statement), statement.date, filter),
  );
  return {
    events,
    eventIds: new Set(events.map(({ id }) => id)),
    possibleCount: events.filter((event) => !isSurelyIn(event.date?.value, filter.range)).length,
    statements,
    statementIds: new Set(statements.map(({ id }) => id)),
  };
}
