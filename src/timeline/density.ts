import type { LaneLayout } from './lanes.ts';
import type { TimeScale } from './time-scale.ts';
import type { DatedEvent } from './world.ts';

/** One row's events by time: days and places in the list of events, side by side. */
export interface DensityLane {
  /** Middle days, in order. */
  readonly days: Float64Array;
  readonly events: Int32Array;
  /** At `i`, how many of the first `i` events stand forward. */
  readonly forward: Int32Array;
}

/** How many events stand in each cell: rows of the layout by columns of `CELL_PX`. */
export interface Density {
  readonly columns: number;
  readonly lanes: number;
  /** By row, then column. */
  readonly counts: Uint32Array;
  /** Of these, neither filtered out nor dimmed. */
  readonly forward: Uint32Array;
  readonly highest: number;
}

/** Width of a cell, a gap of one pixel included. */
export const CELL_PX = 4;

/** Sorts the events of every row by time. */
export function indexDensity(
  events: readonly DatedEvent[],
  { lanes }: LaneLayout,
): readonly DensityLane[] {
  const byLane: number[][] = lanes.map(() => []);
  const middles = events.map(({ extent }) => (extent.from + extent.to) / 2);
  for (const [at, { seats }] of events.entries()) {
    for (const { lane } of seats) byLane[lane]?.push(at);
  }
  return byLane.map((own) => {
    const sorted = own.toSorted((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
    return {
      days: Float64Array.from(sorted, (at) => middles[at] ?? 0),
      events: Int32Array.from(sorted),
      forward: Int32Array.from({ length: sorted.length + 1 }, (_, i) => i),
    };
  });
}

/** The same rows with what stands forward counted anew; `isForward` is asked once an event. */
export function countForward(
  lanes: readonly DensityLane[],
  events: readonly DatedEvent[],
  isForward: (event: DatedEvent) => boolean,
): readonly DensityLane[] {
  const flags = Uint8Array.from(events, (event) => (isForward(event) ? 1 : 0));
  return lanes.map((lane) => {
    const forward = new Int32Array(lane.events.length + 1);
    for (let i = 0; i < lane.events.length; i += 1) {
      forward[i + 1] = (forward[i] ?? 0) + (flags[lane.events[i] ?? 0] ?? 0);
    }
    return { ...lane, forward };
  });
}

/**
 * Counts the events of each cell in view. The cost is rows by columns, whatever the number of
 * events: each cell is two looks into the running totals.
 *
 *     days 1 1 2 9, 4 px a day      2 1 . . . . . . . 1
 */
export function layoutDensity(lanes: readonly DensityLane[], scale: TimeScale): Density {
  const columns = Math.ceil(scale.width / CELL_PX);
  const counts = new Uint32Array(lanes.length * columns);
  const forward = new Uint32Array(lanes.length * columns);
  const edges = Float64Array.from({ length: columns + 1 }, (_, i) => scale.pxToDay(i * CELL_PX));
  let highest = 0;
  for (const [row, lane] of lanes.entries()) {
    let low = firstAtLeast(lane.days, edges[0] ?? 0, 0);
    for (let column = 0; column < columns && low < lane.days.length; column += 1) {
      const high = firstAtLeast(lane.days, edges[column + 1] ?? 0, low);
      const cell = row * columns + column;
      counts[cell] = high - low;
      forward[cell] = (lane.forward[high] ?? 0) - (lane.forward[low] ?? 0);
      highest = Math.max(highest, high - low);
      low = high;
    }
  }
  return { columns, lanes: lanes.length, counts, forward, highest };
}

/** Where the first day not before `day` stands, from `start` on; the length when there is none. */
function firstAtLeast(days: Float64Array, day: number, start: number): number {
  let [low, high] = [start, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
