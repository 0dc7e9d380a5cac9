import { addDays, civilToEpochDay, epochDayToCivil, type EpochDay } from '../model/calendar.ts';
import type { ParleyEvent } from '../model/record.ts';
import type { DayRange } from '../model/record-filter.ts';

/** A range of dates at one click; null takes the filter off. */
export interface DatePreset {
  readonly label: string;
  readonly range: DayRange | null;
}

const LAST: readonly (readonly [string, number])[] = [
  ['Last 12 months', 365],
  ['Last 3 months', 91],
  ['Last 30 days', 30],
];
const AROUND_DAYS = 30;
const MOST_YEARS = 8;

/**
 * Ranges worth a click in a record: all of it, its years, its last stretches, counted from its last
 * event, and the time around the selected event. What would show everything is left out.
 */
export function datePresets(
  events: readonly ParleyEvent[],
  selected: ParleyEvent | null,
): readonly DatePreset[] {
  const extent = extentOf(events);
  if (!extent) return [];
  return [
    { label: 'All dates', range: null },
    ...yearsOf(extent),
    ...LAST.filter(([, days]) => days < extent.to - extent.from).map(([label, days]) => ({
      label,
      range: { from: addDays(extent.to, 1 - days), to: extent.to },
    })),
    ...around(selected),
  ];
}

function extentOf(events: readonly ParleyEvent[]): DayRange | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { date } of events) {
    if (!date) continue;
    from = Math.min(from, date.value.start.earliest);
    to = Math.max(to, date.value.end.latest);
  }
  return from <= to ? { from: from as EpochDay, to: to as EpochDay } : null;
}

/** None when the record lies within one year. */
function yearsOf({ from, to }: DayRange): readonly DatePreset[] {
  const [first, last] = [epochDayToCivil(from).year, epochDayToCivil(to).year];
  const count = last - first + 1;
  if (count < 2 || count > MOST_YEARS) return [];
  return Array.from({ length: count }, (_, i) => ({
    label: `${first + i}`,
    range: {
      from: civilToEpochDay(first + i, 1, 1),
      to: civilToEpochDay(first + i, 12, 31),
    },
  }));
}

function around(event: ParleyEvent | null): readonly DatePreset[] {
  const date = event?.date?.value;
  if (!date) return [];
  const range = {
    from: addDays(date.start.earliest, -AROUND_DAYS),
    to: addDays(date.end.latest, AROUND_DAYS),
  };
  return [{ label: `${AROUND_DAYS} days around the selected event`, range }];
}
