import { useEffect, useMemo } from 'react';

import type { RecordIndex } from '../record/record-index.ts';
import { selectEventExtent, selectWindow } from '../store/selectors.ts';
import { setWindow } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { isRounded, rangeToWindow, windowToRange, type DayWindow } from './day-window.ts';
import { createLiveWindow, type LiveWindow } from './live-window.ts';
import { wholeWindow } from './whole-window.ts';

/** The window of this record, following the store: a new range or window moves it at once. */
export function useLiveWindow(index: RecordIndex): LiveWindow {
  const live = useMemo(() => createLiveWindow(windowNow(index)), [index]);
  useEffect(() => {
    function follow(): void {
      const days = selectWindow(useViewStore.getState(), selectEventExtent(index.record));
      if (!days || !isRounded(days, live.current())) live.moveTo(windowNow(index));
    }
    // what was chosen since the window was made counts too
    follow();
    return useViewStore.subscribe((state, before) => {
      if (state.window !== before.window || state.filter.range !== before.filter.range) follow();
    });
  }, [index, live]);
  return live;
}

/** Moves the window for good: the address hears of it. */
export function commitWindow(live: LiveWindow, window: DayWindow): void {
  live.moveTo(window);
  setWindow(windowToRange(window));
}

function windowNow({ record }: RecordIndex): DayWindow {
  const days = selectWindow(useViewStore.getState(), selectEventExtent(record));
  return days ? rangeToWindow(days) : wholeWindow(record);
}
