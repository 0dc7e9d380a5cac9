import { addDays, type EpochDay } from '../model/calendar.ts';
import type { DateValue } from '../model/date-value.ts';
import type { ParleyRecord } from '../model/record.ts';
import type { DayRange } from '../model/record-filter.ts';

/** Days of air at both ends of the whole record, so that no mark stands on the edge. */
const MARGIN_DAYS = 7;

/** Among fewer dated events none is told to be an outlier. */
const LEAST_TO_JUDGE = 20;
/** At either end, the share of events among which outliers are looked for. */
const OUTER_SHARE = 0.1;

/** All days that events, statements or publications may cover; null when nothing is dated. */
export function recordExtent(record: ParleyRecord): DayRange | null {
  const dates = [
    ...record.events.map((event) => event.date?.value),
    ...record.statements.map((statement) => statement.date),
    ...record.documents.map((document) => document.published),
  ];
  return spanOf(dates);
}

/**
 * What the timeline shows when nothing else is asked for: the dated events with a margin. Few that
 * lie far from the rest are left out, or they would press it into a corner.
 */
export function eventExtent(record: ParleyRecord): DayRange | null {
  const dates = record.events.flatMap((event) => event.date?.value ?? []);
  const span = spanOf(withoutOutliers(dates)) ?? recordExtent(record);
  return span && { from: addDays(span.from, -MARGIN_DAYS), to: addDays(span.to, MARGIN_DAYS) };
}

/**
 * The dates without those far from the middle eight tenths, where leaving them out shortens the whole
 * to less than half; all of them where there are few or the rest is no shorter.
 *
 *     1789            2014 ... 2016        ->  2014 ... 2016
 */
function withoutOutliers(dates: readonly DateValue[]): readonly DateValue[] {
  if (dates.length < LEAST_TO_JUDGE) return dates;
  const starts = dates.map(({ start }) => start.earliest).toSorted((a, b) => a - b);
  const at = (share: number): number => starts[Math.floor(share * (starts.length - 1))] ?? 0;
  const [from, to] = [at(OUTER_SHARE), at(1 - OUTER_SHARE)];
  const reach = Math.max(to - from, MARGIN_DAYS);
  const near = dates.filter(
    ({ start, end }) => start.earliest >= from - reach && end.latest <= to + reach,
  );
  return lengthOf(near) * 2 < lengthOf(dates) ? near : dates;
}

/** Days from the first to the last; 0 for none. */
function lengthOf(dates: readonly DateValue[]): number {
  const span = spanOf(dates);
  return span ? span.to - span.from + 1 : 0;
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
