import { addDays, type EpochDay } from '../model/calendar.ts';
import { eventBounds } from '../model/record-order.ts';
import type { ParleyEvent } from '../model/record.ts';
import type { DayRange } from '../model/record-filter.ts';

/**
 * The window of the timeline, moved so that an event stands in its middle; the very same where the
 * event is in it already, has no date, or the window shows everything (null).
 */
export function windowAround(event: ParleyEvent, window: DayRange | null): DayRange | null {
  const bounds = eventBounds(event);
  if (!window || !bounds) return window;
  const isShown = bounds.latest >= window.from && bounds.earliest <= window.to;
  if (isShown) return window;
  const length = window.to - window.from;
  const middle = Math.floor((bounds.earliest + bounds.latest) / 2) as EpochDay;
  const from = addDays(middle, -Math.floor(length / 2));
  return { from, to: addDays(from, length) };
}
