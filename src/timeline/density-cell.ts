import type { EpochDay } from '../model/calendar.ts';
import { CELL_PX } from './density.ts';
import type { Frame } from './frame.ts';
import type { LaneLayout } from './lanes.ts';
import type { CellTarget } from './target.ts';

/** Beside an empty cell its neighbours count: four pixels are hard to hit. */
const NEAREST = [0, -1, 1];

/**
 * The cell of the crowd at a point of the plot, its days whole, from the first it touches to the
 * last; null where nothing is counted.
 */
export function cellAt(
  { density, scale }: Pick<Frame, 'density' | 'scale'>,
  { lanes, rowHeight }: Pick<LaneLayout, 'lanes' | 'rowHeight'>,
  { x, y }: { readonly x: number; readonly y: number },
): CellTarget | null {
  if (!density) return null;
  const at = lanes.findIndex((lane) => Math.abs(lane.y - y) <= rowHeight / 2);
  const row = lanes[at];
  if (!row) return null;
  const columns = NEAREST.map((step) => Math.floor(x / CELL_PX) + step);
  for (const column of columns.filter((one) => one >= 0 && one < density.columns)) {
    const count = density.counts[at * density.columns + column] ?? 0;
    if (count === 0) continue;
    const from = Math.floor(scale.pxToDay(column * CELL_PX));
    const to = Math.max(from, Math.ceil(scale.pxToDay((column + 1) * CELL_PX)) - 1);
    const days = { from: from as EpochDay, to: to as EpochDay };
    return { type: 'cell', row: row.label, days, count };
  }
  return null;
}
