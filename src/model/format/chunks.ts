import type { DateValue, DayBounds } from '../date-value.ts';
import type { EventId } from '../ids.ts';
import { eventBounds } from '../record-order.ts';
import type { ParleyRecord } from '../record.ts';
import type { RecordChunk } from './manifest.ts';

/** A chunk and the days it covers; null for what nothing dates. */
export interface DatedChunk {
  readonly days: DayBounds | null;
  readonly chunk: RecordChunk;
}

/**
 * Cuts events and statements into what is dated and what is not; empty chunks are left out. A
 * report lies with its event. One dated chunk for now; readers take any number.
 */
export function cutChunks(record: ParleyRecord): readonly DatedChunk[] {
  const datedEvents = new Set<EventId>();
  for (const event of record.events) if (event.date) datedEvents.add(event.id);
  const take = (isDated: boolean): RecordChunk => ({
    events: record.events.filter((event) => datedEvents.has(event.id) === isDated),
    reports: record.reports.filter((report) => datedEvents.has(report.event) === isDated),
    statements: record.statements.filter((statement) => (statement.date !== null) === isDated),
  });
  const dated = take(true);
  return [
    { days: chunkDays(dated), chunk: dated },
    { days: null, chunk: take(false) },
  ].filter(({ chunk }) => chunk.events.length + chunk.statements.length > 0);
}

function chunkDays(chunk: RecordChunk): DayBounds | null {
  const all = chunk.events
    .map(eventBounds)
    .concat(chunk.statements.map(({ date }) => spanOf(date)));
  return all.reduce(joinBounds, null);
}

function spanOf(date: DateValue | null): DayBounds | null {
  return date && { earliest: date.start.earliest, latest: date.end.latest };
}

function joinBounds(a: DayBounds | null, b: DayBounds | null): DayBounds | null {
  if (!a || !b) return a ?? b;
  return {
    earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest,
  };
}
