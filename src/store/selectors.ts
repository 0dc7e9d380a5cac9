import type { DayRange } from '../model/record-filter.ts';
import { emphasisFor } from './emphasis.ts';
import { eventExtent, recordExtent } from './extent.ts';
import { memoizeLast } from './memoize.ts';
import type { ViewState } from './view-state.ts';
import { findVisible } from './visible.ts';

/** `findVisible`, remembered for the same record and filter. */
export const selectVisible = memoizeLast(findVisible);

/** `emphasisFor`, remembered for the same record, visible set and selection. */
export const selectEmphasis = memoizeLast(emphasisFor);

/** `recordExtent`, remembered. */
export const selectRecordExtent = memoizeLast(recordExtent);

/** `eventExtent`, remembered. */
export const selectEventExtent = memoizeLast(eventExtent);

/** The days the timeline shows: the window, else the range, else the given whole. */
export function selectWindow(view: ViewState, whole: DayRange | null): DayRange | null {
  return view.window ?? view.filter.range ?? whole;
}
