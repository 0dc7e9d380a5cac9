import type { DateExtent } from './date-extent.ts';
import type { Spacing } from './spacing.ts';

/** Between two days with events that do not follow on each other. */
const GAP_UNITS = 0.5;
/** Before the first and after the last event a column is a week. */
const OUTER_DAYS_A_UNIT = 7;

interface Knot {
  readonly day: number;
  readonly unit: number;
}

/**
 * One column for every event: each day on which something begins or ends is as wide as the number
 * of events that begin on it, and all the days between two such days share half a column.
 *
 *     days    3      5    40
 *     units   0  1   1.5  3.5 4  5       two events on day 5, one on 3 and 40
 */
export function evenSpacing(extents: readonly DateExtent[]): Spacing {
  const knots = tieKnots(countColumns(extents));
  return {
    isEven: true,
    toUnit: (day) => interpolate(knots, day, 'day', 'unit'),
    toDay: (unit) => interpolate(knots, unit, 'unit', 'day'),
  };
}

/** Width of every day with something on it, in order of time; ends of stretches get a column too. */
function countColumns(extents: readonly DateExtent[]): readonly (readonly [number, number])[] {
  const begun = new Map<number, number>();
  for (const { from } of extents) begun.set(from, (begun.get(from) ?? 0) + 1);
  for (const { to } of extents) begun.set(to - 1, Math.max(1, begun.get(to - 1) ?? 0));
  return [...begun].toSorted(([a], [b]) => a - b);
}

function tieKnots(columns: readonly (readonly [number, number])[]): readonly Knot[] {
  const knots: Knot[] = [];
  for (const [day, width] of columns) {
    const last = knots.at(-1);
    const start = last ? last.unit + (last.day < day ? GAP_UNITS : 0) : 0;
    if (last?.day !== day) knots.push({ day, unit: start });
    knots.push({ day: day + 1, unit: start + width });
  }
  const first = knots[0] ?? { day: 0, unit: 0 };
  const last = knots.at(-1) ?? first;
  return [
    { day: first.day - OUTER_DAYS_A_UNIT, unit: first.unit - 1 },
    ...knots,
    { day: last.day + OUTER_DAYS_A_UNIT, unit: last.unit + 1 },
  ];
}

/** Straight between knots, and on beyond the outermost at their slope. */
function interpolate(
  knots: readonly Knot[],
  value: number,
  from: keyof Knot,
  to: keyof Knot,
): number {
  let [low, high] = [0, knots.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((knots[middle]?.[from] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const [a, b] = [knots[low], knots[high]];
  if (!a || !b) return value;
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}
