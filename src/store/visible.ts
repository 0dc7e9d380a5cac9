import type { DateValue } from '../model/date-value.ts';
import type { EventId, StatementId } from '../model/ids.ts';
import type { ParleyEvent, Statement } from '../model/record.ts';
import type { DayRange, RecordFilter } from '../model/record-filter.ts';
import type { RecordIndex } from './record-index.ts';

/** What passes the filter, in the order of the record. */
export interface Visible {
  readonly events: readonly ParleyEvent[];
  readonly eventIds: ReadonlySet<EventId>;
  /** Of `events`, how many lie in the range only possibly. */
  readonly possibleCount: number;
  readonly statements: readonly Statement[];
  readonly statementIds: ReadonlySet<StatementId>;
}

/** Filters the events and statements of a record. */
export function findVisible(index: RecordIndex, filter: RecordFilter): Visible {
  const events = index.record.events.filter((event) => eventPasses(index, event, filter));
  const statements = index.record.statements.filter((statement) =>
    statementPasses(index, statement, filter),
  );
  const { range } = filter;
  return {
    events,
    eventIds: new Set(events.map(({ id }) => id)),
    possibleCount: range
      ? events.filter((event) => !isSurelyIn(event.date?.value, range)).length
      : 0,
    statements,
    statementIds: new Set(statements.map(({ id }) => id)),
  };
}

function eventPasses(index: RecordIndex, event: ParleyEvent, filter: RecordFilter): boolean {
  return (
    isPossiblyIn(event.date?.value, filter.range) &&
    isChosen(filter.kinds, [event.kind]) &&
    isChosen(filter.statuses, [event.status]) &&
    isChosen(filter.places, event.place ? [event.place.place] : []) &&
    isChosen(
      filter.sides,
      event.participants.map(({ actor }) => index.actorsById.get(actor)?.side),
    ) &&
    isChosen(
      filter.sources,
      event.reports.map((report) => index.reportsById.get(report)?.document),
    )
  );
}

function statementPasses(index: RecordIndex, statement: Statement, filter: RecordFilter): boolean {
  const speaker = statement.speaker?.actor;
  return (
    isPossiblyIn(statement.date, filter.range) &&
    isChosen(filter.kinds, ['statement']) &&
    isChosen(filter.sides, [speaker ? index.actorsById.get(speaker)?.side : null]) &&
    isChosen(filter.sources, [statement.document])
  );
}

/** Whether the days a date may cover touch the range; no date touches only no range. */
function isPossiblyIn(date: DateValue | null | undefined, range: DayRange | null): boolean {
  if (range === null) return true;
  return !!date && date.start.earliest <= range.to && date.end.latest >= range.from;
}

/** Whether a date touches the range wherever in its bounds it lies. */
function isSurelyIn(date: DateValue | null | undefined, range: DayRange): boolean {
  return !!date && date.start.latest <= range.to && date.end.earliest >= range.from;
}

function isChosen<Id>(chosen: readonly Id[], has: readonly (Id | null | undefined)[]): boolean {
  return chosen.length === 0 || has.some((id) => chosen.some((other) => other === id));
}
