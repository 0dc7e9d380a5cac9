import type {
  ActorId,
  DocumentId,
  EventId,
  PlaceId,
  ReportId,
  SideId,
  StatementId,
} from '../model/ids.ts';
import type {
  Actor,
  ParleyEvent,
  ParleyRecord,
  Place,
  RecordDocument,
  Report,
  Side,
  Statement,
} from '../model/record.ts';
import { NOTHING_UNCOUNTED, type Uncounted } from './as-of/record-as-of.ts';
import { speakersOf } from './speakers-of.ts';

/** A record with the ways into it. Lists keep the order of the record; what has none is missing. */
export interface RecordIndex {
  readonly record: ParleyRecord;
  /** What counts as not reported yet. */
  readonly uncounted: Uncounted;
  readonly actorsById: ReadonlyMap<ActorId, Actor>;
  readonly eventsById: ReadonlyMap<EventId, ParleyEvent>;
  /** From earlier ids and report ids to the event of today. */
  readonly eventsByAlias: ReadonlyMap<string, ParleyEvent>;
  readonly reportsById: ReadonlyMap<ReportId, Report>;
  readonly statementsById: ReadonlyMap<StatementId, Statement>;
  readonly documentsById: ReadonlyMap<DocumentId, RecordDocument>;
  readonly placesById: ReadonlyMap<PlaceId, Place>;
  readonly sidesById: ReadonlyMap<SideId, Side>;
  readonly reportsByEvent: ReadonlyMap<EventId, readonly Report[]>;
  /** Events in which the actor takes part. */
  readonly eventsByActor: ReadonlyMap<ActorId, readonly ParleyEvent[]>;
  /** What the actor said. */
  readonly statementsByActor: ReadonlyMap<ActorId, readonly Statement[]>;
  /** Statements that name or address the actor. */
  readonly statementsAbout: ReadonlyMap<ActorId, readonly Statement[]>;
  readonly statementsByEvent: ReadonlyMap<EventId, readonly Statement[]>;
  readonly statementsByDocument: ReadonlyMap<DocumentId, readonly Statement[]>;
  readonly partsOfEvent: ReadonlyMap<EventId, readonly ParleyEvent[]>;
}

/** Builds every index in one pass over each list. */
export function indexRecord(
  record: ParleyRecord,
  uncounted: Uncounted = NOTHING_UNCOUNTED,
): RecordIndex {
  const { events, reports, statements } = record;
  return {
    record,
    uncounted,
    actorsById: byId(record.actors),
    eventsById: byId(events),
    eventsByAlias: new Map(events.flatMap((event) => event.aliases.map((alias) => [alias, event]))),
    reportsById: byId(reports),
    statementsById: byId(statements),
    documentsById: byId(record.documents),
    placesById: byId(record.places),
    sidesById: byId(record.sides),
    reportsByEvent: groupBy(reports, (report) => [report.event]),
    eventsByActor: groupBy(events, (event) => event.participants.map(({ actor }) => actor)),
    statementsByActor: groupBy(statements, speakersOf),
    statementsAbout: groupBy(statements, (statement) => statement.about),
    statementsByEvent: groupBy(statements, (statement) => present(statement.event)),
    statementsByDocument: groupBy(statements, (statement) => [statement.document]),
    partsOfEvent: groupBy(events, (event) => present(event.partOf)),
  };
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Each item stands once in the list of each of its keys. */
function groupBy<Key, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function present<Value>(value: Value | null | undefined): readonly Value[] {
  return value === null || value === undefined ? [] : [value];
}
