import type { ActorId, EventId } from '../../model/ids.ts';
import { compareDocuments } from '../../model/record-order.ts';
import type { ParleyEvent, RecordDocument, Report } from '../../model/record.ts';
import type { RecordIndex } from '../record-index.ts';
import { judgeCells } from './judge-cells.ts';
import type { MatrixRow, ReportMatrix, Told } from './matrix-types.ts';
import {
  tellDay,
  tellDuration,
  tellOrder,
  tellOutcome,
  tellPlace,
  tellPresence,
  tellStatus,
} from './tell.ts';

/** A row and how to fill it. */
interface OpenRow extends Omit<MatrixRow, 'cells'> {
  readonly event: EventId;
  readonly ask: (report: Report) => Told | null;
}

/**
 * Lays the reports of an event and of its parts side by side. Parts that nothing had reported yet
 * are left out where the event itself had been.
 */
export function reportMatrix(event: ParleyEvent, index: RecordIndex): ReportMatrix {
  const { events: uncounted } = index.uncounted;
  const parts = (index.partsOfEvent.get(event.id) ?? []).filter(
    ({ id }) => uncounted.has(event.id) || !uncounted.has(id),
  );
  const columns = columnsOf([event, ...parts], index);
  const rows = [...rowsOf(event, index), ...parts.flatMap((part) => rowsOfPart(part, event))];
  return {
    columns,
    rows: rows
      .map((row) => fillRow(row, columns, index))
      .filter(({ cells }) => cells.some(({ verdict }) => verdict !== 'silent')),
  };
}

function columnsOf(events: readonly ParleyEvent[], index: RecordIndex): readonly RecordDocument[] {
  const reports = events.flatMap(({ id }) => index.reportsByEvent.get(id) ?? []);
  const documents = [...new Set(reports.map(({ document }) => document))];
  return documents.flatMap((id) => index.documentsById.get(id) ?? []).toSorted(compareDocuments);
}

function fillRow(
  { event, ask, ...row }: OpenRow,
  columns: readonly RecordDocument[],
  index: RecordIndex,
): MatrixRow {
  const reports = index.reportsByEvent.get(event) ?? [];
  const answers = columns.map(({ id }) => {
    const own = reports.filter(({ document }) => document === id);
    return { document: id, told: own.map(ask).find((told) => told !== null) ?? null };
  });
  return { ...row, cells: judgeCells(answers) };
}

function rowsOf(event: ParleyEvent, index: RecordIndex): readonly OpenRow[] {
  const own = { event: event.id, actor: null, part: null };
  return [
    { ...own, subject: 'status', ask: (report) => tellStatus(report, event) },
    { ...own, subject: 'day', ask: (report) => tellDay(report, event) },
    { ...own, subject: 'place', ask: (report) => tellPlace(report, event, index) },
    ...event.participants.map(({ actor }) => presenceRow(actor, event.id, null)),
    ...courseRows(event, null),
  ];
}

/** Of a part only what the whole does not have: people of its own, and how it went. */
function rowsOfPart(part: ParleyEvent, whole: ParleyEvent): readonly OpenRow[] {
  const inWhole = new Set(whole.participants.map(({ actor }) => actor));
  const people = part.participants.filter(({ actor }) => !inWhole.has(actor));
  return [
    ...people.map(({ actor }) => presenceRow(actor, part.id, part.id)),
    ...courseRows(part, part.id),
  ];
}

function presenceRow(actor: ActorId, event: EventId, part: EventId | null): OpenRow {
  return {
    event,
    part,
    subject: 'participant',
    actor,
    ask: (report) => tellPresence(report, actor),
  };
}

function courseRows(event: ParleyEvent, part: EventId | null): readonly OpenRow[] {
  const own = { event: event.id, actor: null, part };
  return [
    { ...own, subject: 'order', ask: tellOrder },
    { ...own, subject: 'duration', ask: (report) => tellDuration(report, event) },
    { ...own, subject: 'outcome', ask: tellOutcome },
  ];
}
