import type { EventId } from '../model/ids.ts';
import type { Seat } from './seats.ts';

/** Events without a date beside each other, right of the break; `x` from the left of the column. */
export interface UndatedLayout {
  readonly width: number;
  readonly places: readonly { readonly id: EventId; readonly x: number }[];
  /** How many there are; those that found no place stand in the list behind the picture. */
  readonly total: number;
  /** Some of the places are in rows: not all are in the context band. */
  readonly isInRows: boolean;
}

/** An event to be placed: where its dots are, none for the context band. */
export interface UndatedSource {
  readonly id: EventId;
  readonly seats: readonly Pick<Seat, 'y'>[];
}

/** What is counted to share the width: the undated events, and the dated ones. */
export interface UndatedCounts {
  readonly undated: readonly unknown[];
  readonly byId: ReadonlyMap<EventId, unknown>;
}

/** Between the time scale and the column. */
export const BREAK_PX = 12;
const SLOT_PX = 16;
/** The left one holds the break. */
const MARGINS_PX = { left: BREAK_PX + 14, right: 14 };
/** Room for the words above. */
const LEAST_WIDTH_PX = 80;
/** Above and below a dot. */
const REACH_PX = 11;

/** Of the width, how much the column may take where little, and where nearly all is undated. */
const LEAST_SHARE = 0.16;
const MOST_SHARE = 0.5;

/** How much of the width the column may take: its share of the events, within bounds. */
export function undatedShare({ undated, byId }: UndatedCounts): number {
  const share = undated.length / Math.max(1, undated.length + byId.size);
  return Math.min(MOST_SHARE, Math.max(LEAST_SHARE, share));
}

/**
 * A column as wide as it needs, up to `mostWidth`; no column when everything has a date. Each event
 * takes the first slot in which its rows are free.
 *
 *     Ana  ● ●        two slots for three meetings: the third is in rows
 *     Ben  │ ●        that the first leaves free
 *     Cem  ●
 *     Dan  ●
 *     Eva  ●
 */
export function layoutUndated(events: readonly UndatedSource[], mostWidth: number): UndatedLayout {
  const total = events.length;
  if (total === 0) return { width: 0, places: [], total, isInRows: false };
  const margins = MARGINS_PX.left + MARGINS_PX.right;
  const most = Math.max(1, Math.floor((mostWidth - margins) / SLOT_PX) + 1);
  const slots: Stretch[][] = [];
  const placed = events.flatMap((event) => {
    const stretch = stretchOf(event);
    let at = slots.findIndex((taken) => !taken.some((other) => overlap(stretch, other)));
    if (at < 0 && slots.length < most) at = slots.push([]) - 1;
    slots[at]?.push(stretch);
    return at < 0 ? [] : [{ event, at }];
  });
  const marks = (slots.length - 1) * SLOT_PX;
  const width = Math.max(LEAST_WIDTH_PX, margins + marks);
  const first = MARGINS_PX.left + (width - margins - marks) / 2;
  return {
    width,
    places: placed.map(({ event: { id }, at }) => ({ id, x: first + at * SLOT_PX })),
    total,
    isInRows: placed.some(({ event }) => event.seats.length > 0),
  };
}

/** From above the first dot to below the last; the context band is at infinity. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

function stretchOf({ seats }: UndatedSource): Stretch {
  const ys = seats.map(({ y }) => y);
  return { top: Math.min(...ys) - REACH_PX, bottom: Math.max(...ys) + REACH_PX };
}

function overlap(a: Stretch, b: Stretch): boolean {
  const isContext = a.top === Infinity;
  if (isContext || b.top === Infinity) return isContext && b.top === Infinity;
  return a.top < b.bottom && b.top < a.bottom;
}
