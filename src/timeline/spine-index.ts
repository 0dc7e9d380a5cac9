import type { SpineSource } from './spine-source.ts';
import type { DayWindow } from './day-window.ts';

/** Events by time, so that a frame costs what is in view, not what there is. */
export interface SpineIndex {
  /** Events of one known day, by day. */
  readonly days: readonly DayGroup[];
  /** Events of many days, by first day. */
  readonly stretches: readonly SpineSource[];
  /** Length in days of the longest of these. */
  readonly longest: number;
  /** First days and the days after the last ones, each in order. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface DayGroup {
  readonly day: number;
  readonly events: readonly SpineSource[];
}

export const EVERYWHERE: DayWindow = { from: -Infinity, to: Infinity };

/** Sorts events by time. */
export function indexSpines(sources: readonly SpineSource[]): SpineIndex {
  const groups = new Map<number, SpineSource[]>();
  const stretches: SpineSource[] = [];
  for (const source of sources) {
    if (source.extent.form !== 'day') stretches.push(source);
    else {
      const group = groups.get(source.extent.from);
      if (group) group.push(source);
      else groups.set(source.extent.from, [source]);
    }
  }
  return {
    days: [...groups].map(([day, events]) => ({ day, events })).toSorted((a, b) => a.day - b.day),
    stretches: stretches.toSorted((a, b) => a.extent.from - b.extent.from),
    longest: stretches.reduce((most, { extent }) => Math.max(most, extent.to - extent.from), 0),
    starts: sources.map(({ extent }) => extent.from).toSorted((a, b) => a - b),
    ends: sources.map(({ extent }) => extent.to).toSorted((a, b) => a - b),
  };
}

/** What touches a window of days: whole days of events, and stretches. */
export function inWindow(
  index: SpineIndex,
  { from, to }: DayWindow,
): Pick<SpineIndex, 'days' | 'stretches'> {
  const firstDay = firstDayIn(index, from);
  const endDay = countBelow(index.days, ({ day }) => day, to);
  const first = countBelow(index.stretches, ({ extent }) => extent.from, from - index.longest);
  const end = countBelow(index.stretches, ({ extent }) => extent.from, to);
  return {
    days: index.days.slice(firstDay, endDay),
    stretches: index.stretches.slice(first, end).filter(({ extent }) => extent.to > from),
  };
}

/** How many events touch the window, and how many lie wholly before and after it. */
export function countAround(
  { starts, ends }: SpineIndex,
  { from, to }: DayWindow,
): { readonly before: number; readonly inView: number; readonly after: number } {
  const before = countBelow(ends, itself, from + TINY);
  const after = starts.length - countBelow(starts, itself, to);
  return { before, inView: starts.length - before - after, after };
}

/** An event that ends where the window begins lies before it. */
const TINY = 1e-6;

function itself(value: number): number {
  return value;
}

/** A day reaches to the next: the first that ends after `from`. */
function firstDayIn({ days }: SpineIndex, from: number): number {
  return countBelow(days, ({ day }) => day, Math.floor(from));
}

/** How many of the items, which are sorted by key, have one below the limit. */
function countBelow<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
  limit: number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
