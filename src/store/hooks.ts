import type { DayRange, RecordFilter } from '../model/record-filter.ts';
import type { EmphasisOf } from './emphasis.ts';
import type { RecordIndex } from './record-index.ts';
import { useRecordStore } from './record-store.ts';
import { selectAsOf } from './as-of.ts';
import { selectEmphasis, selectEventExtent, selectVisible, selectWindow } from './selectors.ts';
import { selectionOf } from './trail.ts';
import type { Hovered, Selection } from './view-state.ts';
import { useViewStore } from './view-store.ts';
import type { Visible } from './visible.ts';

/**
 * The loaded record, as reported by the day that is asked for. Throws before there is one: views
 * are shown only with a record.
 */
export function useRecordIndex(): RecordIndex {
  const asOf = useViewStore((state) => state.asOf);
  return selectAsOf(useWholeIndex(), asOf);
}

/** The loaded record with every article counted, whatever day is asked for. */
export function useWholeIndex(): RecordIndex {
  const index = useRecordStore((state) => state.index);
  if (index === null) throw new Error('A view was drawn before a record was loaded');
  return index;
}

/** What is filtered for; the same object until it changes. */
export function useFilter(): RecordFilter {
  return useViewStore((state) => state.filter);
}

/** The events and statements that pass the filter. */
export function useVisible(): Visible {
  const index = useRecordIndex();
  return selectVisible(index, useFilter());
}

/** What is brought forward. */
export function useSelection(): Selection {
  return useViewStore((state) => selectionOf(state.trail));
}

/** How strongly each actor, event and statement is shown now. */
export function useEmphasis(): EmphasisOf {
  const index = useRecordIndex();
  return selectEmphasis(index, useVisible(), useSelection());
}

/** What the pointer or focus rests on in any view; null for nothing. */
export function useHovered(): Hovered | null {
  return useViewStore((state) => state.hovered);
}

/** The days the timeline shows: window, else range, else all events; null when nothing is dated. */
export function useShownWindow(): DayRange | null {
  const whole = selectEventExtent(useRecordIndex().record);
  return useViewStore((state) => selectWindow(state, whole));
}
