import { addDays, type EpochDay } from '../model/calendar.ts';
import type { DateValue } from '../model/date-value.ts';
import type { ParleyRecord } from '../model/record.ts';
import type { DayRange } from '../model/record-filter.ts';

/** Days of air at both ends of the whole record, so that no mark stands on the edge. */
const MARGIN_DAYS = 7;

/** All days that events, statements or publications may cover; null when nothing is dated. */
export function recordExtent(record: ParleyRecord): DayRange | null {
  const dates = [
    ...record.events.map((event) => event.date?.value),
    ...record.statements.map((statement) => statement.date),
    ...record.documents.map((document) => document.published),
  ];
  return spanOf(dates);
}

/** What the timeline shows when nothing else is asked for: all dated events, with a margin. */
export function eventExtent(record: ParleyRecord): DayRange | null {
  const span = spanOf(record.events.map((event) => event.date?.value)) ?? recordExtent(record);
  return span && { from: addDays(span.from, -MARGIN_DAYS), to: addDays(span.to, MARGIN_DAYS) };
}

function spanOf(dates: readonly (DateValue | null | undefined)[]): DayRange | null {
  let from = Infinity;
  let to = -Infinity;
  for (const date of dates) {
    if (!date) continue;
    from = Math.min(from, date.start.earliest);
    to = Math.max(to, date.end.latest);
  }
  return from <= to ? { from: from as EpochDay, to: to as EpochDay } : null;
}
