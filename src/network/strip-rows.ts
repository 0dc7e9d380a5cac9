import type { ActorId } from '../model/ids.ts';
import { compareStrings } from '../model/order.ts';
import type { DayRange } from '../model/record-filter.ts';
import type { ParleyEvent } from '../model/record.ts';

/** An event in a strip; places are shares of the width, from 0 to 1. */
export interface StripMark {
  readonly event: ParleyEvent;
  /** The days it can have been; equal ends for one known day. */
  readonly left: number;
  readonly right: number;
}

/** Somebody an actor was in an event with. */
export interface StripRow {
  readonly counterpart: ActorId;
  readonly marks: readonly StripMark[];
}

/**
 * The counterparts of an actor over some days, the most frequent first: one row each, with a mark
 * for every dated event of the two that touches the days.
 *
 *     Bo Lind     ●   ◆      ●
 *     Cleo Marsh  ●
 */
export function layoutStrip(
  actor: ActorId,
  events: readonly ParleyEvent[],
  days: DayRange,
): readonly StripRow[] {
  const rows = new Map<ActorId, StripMark[]>();
  for (const event of events) {
    const mark = placeMark(event, days);
    const people = event.participants.map((participant) => participant.actor);
    if (!mark || !people.includes(actor)) continue;
    for (const counterpart of people.filter((other) => other !== actor)) {
      const row = rows.get(counterpart);
      if (row) row.push(mark);
      else rows.set(counterpart, [mark]);
    }
  }
  return [...rows]
    .map(([counterpart, marks]) => ({ counterpart, marks }))
    .toSorted(
      (a, b) => b.marks.length - a.marks.length || compareStrings(a.counterpart, b.counterpart),
    );
}

/** Null for what has no date and for what lies outside the days. A day is drawn in its middle. */
function placeMark(event: ParleyEvent, { from, to }: DayRange): StripMark | null {
  const value = event.date?.value;
  if (!value || value.end.latest < from || value.start.earliest > to) return null;
  const share = (day: number): number =>
    Math.min(1, Math.max(0, (day + 0.5 - from) / (to + 1 - from)));
  return { event, left: share(value.start.earliest), right: share(value.end.latest) };
}
