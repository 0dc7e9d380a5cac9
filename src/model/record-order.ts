import type { DayBounds } from './date-value.ts';
import { compareStrings } from './order.ts';
import type { ParleyEvent, RecordDocument, Report, Statement } from './record.ts';

/** Earliest day, latest day, id; undated last. */
export function compareEvents(a: ParleyEvent, b: ParleyEvent): number {
  return (
    compareBounds(eventBounds(a), eventBounds(b), (bounds) => bounds.earliest) ||
    compareBounds(eventBounds(a), eventBounds(b), (bounds) => bounds.latest) ||
    compareStrings(a.id, b.id)
  );
}

/** Last day of publication, id; undated last. */
export function compareDocuments(a: RecordDocument, b: RecordDocument): number {
  return (
    compareBounds(a.published?.end ?? null, b.published?.end ?? null, (bounds) => bounds.latest) ||
    compareStrings(a.id, b.id)
  );
}

/** Document, start of the first mention, id. */
export function compareReports(a: Report, b: Report): number {
  return (
    compareStrings(a.document, b.document) ||
    (a.mentions[0]?.trigger.start ?? 0) - (b.mentions[0]?.trigger.start ?? 0) ||
    compareStrings(a.id, b.id)
  );
}

/** Document, start of the first words, id. */
export function compareStatements(a: Statement, b: Statement): number {
  return (
    compareStrings(a.document, b.document) ||
    (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0) ||
    compareStrings(a.id, b.id)
  );
}

/** First and last day on which an event can have been; null when nothing dates it. */
export function eventBounds(event: ParleyEvent): DayBounds | null {
  const value = event.date?.value;
  return value ? { earliest: value.start.earliest, latest: value.end.latest } : null;
}

function compareBounds(
  a: DayBounds | null,
  b: DayBounds | null,
  day: (bounds: DayBounds) => number,
): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return day(a) - day(b);
}
