import type { DayRange } from '../model/record-filter.ts';
import { countFacets } from '../record/filter/count-facets.ts';
import { countMeetings } from '../record/meeting-counts.ts';
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

/** How often each actor met others, over a list of events; remembered for the list. */
export const selectMeetingCounts = memoizeLast(countMeetings);

/** What each value of each facet would show under the other filters; remembered. */
export const selectFacetCounts = memoizeLast(countFacets);
