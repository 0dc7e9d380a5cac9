import type { EventId } from '../model/ids.ts';

/** Events without a date beside each other, right of the break; `x` from the left of the column. */
export interface UndatedLayout {
  readonly width: number;
  readonly places: readonly { readonly id: EventId; readonly x: number }[];
  /** How many found no place; the list behind the picture has them. */
  readonly leftOut: number;
}

/** Between the time scale and the column. */
export const BREAK_PX = 12;
const SLOT_PX = 16;
/** The left one holds the break. */
const MARGINS_PX = { left: BREAK_PX + 14, right: 14 };
/** Room for the heading "no date". */
const LEAST_WIDTH_PX = 64;

/** A column as wide as it needs, up to `mostWidth`; no column when everything has a date. */
export function layoutUndated(ids: readonly EventId[], mostWidth: number): UndatedLayout {
  if (ids.length === 0) return { width: 0, places: [], leftOut: 0 };
  const margins = MARGINS_PX.left + MARGINS_PX.right;
  const slots = Math.max(1, Math.floor((mostWidth - margins) / SLOT_PX) + 1);
  const shown = ids.slice(0, slots);
  const marks = (shown.length - 1) * SLOT_PX;
  const width = Math.max(LEAST_WIDTH_PX, margins + marks);
  const first = MARGINS_PX.left + (width - margins - marks) / 2;
  const places = shown.map((id, i) => ({ id, x: first + i * SLOT_PX }));
  return { width, places, leftOut: ids.length - shown.length };
}
