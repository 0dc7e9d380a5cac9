import type { EventStatus } from '../../model/event-kinds.ts';
import type { DayBounds } from '../../model/date-value.ts';
import { compareStrings } from '../../model/order.ts';
import type { StatusStep } from '../../model/record.ts';
import { isCalledOff, isPlanned } from '../event-state.ts';
import type { DraftReport } from './draft-report.ts';

/** What was said of an event over time: by last day of publication, undated last, then by report. */
export function statusTrail(reports: readonly DraftReport[]): readonly StatusStep[] {
  return reports
    .map(({ id, status, published, date }) => ({
      status,
      report: id,
      published,
      announcedFor: isPlanned(status) ? (date?.value ?? null) : null,
    }))
    .toSorted(
      (a, b) => lastDay(a.published) - lastDay(b.published) || compareStrings(a.report, b.report),
    );
}

/**
 * The status as of the last article: what was held stays held unless a later article takes it back;
 * what is unclear does not change what was clear; plans follow the last article.
 */
export function lastStatus(trail: readonly StatusStep[]): EventStatus {
  return trail.reduce<EventStatus>(
    (before, { status }) => nextStatus(before, status),
    trail[0]?.status ?? 'unclear',
  );
}

/** The status a person set; null for none. */
export function settledStatus(reports: readonly DraftReport[]): EventStatus | null {
  return reports.find(({ settled }) => settled.includes('status'))?.status ?? null;
}

/** The status after one more report. */
function nextStatus(before: EventStatus, status: EventStatus): EventStatus {
  if (status === 'held' || isCalledOff(status)) return status;
  if (before === 'held' || (status === 'unclear' && isCalledOff(before))) return before;
  return status;
}

function lastDay(published: DayBounds | null): number {
  return published?.latest ?? Infinity;
}
