import { EMPTY_FILTER, type RecordFilter } from '../model/record-filter.ts';
import { useViewStore } from '../store/view-store.ts';

/** The filter whenever no gesture is changing it, so that React hears of a gesture at its ends only. */
export function useRestingFilter(): RecordFilter {
  return useViewStore((state) => (state.inGesture ? EMPTY_FILTER : state.filter));
}
