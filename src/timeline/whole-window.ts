import type { ParleyRecord } from '../model/record.ts';
import { selectEventExtent, selectRecordExtent } from '../store/selectors.ts';
import { joinWindows, rangeToWindow, type DayWindow } from './day-window.ts';

/** Shown when nothing in a record has a date. */
const NO_DATES: DayWindow = { from: 0, to: 30 };

/** All days that the strip of the whole record covers: events with a margin, statements, articles. */
export function wholeWindow(record: ParleyRecord): DayWindow {
  const windows = [selectRecordExtent(record), selectEventExtent(record)].flatMap((extent) =>
    extent ? [rangeToWindow(extent)] : [],
  );
  const [first, ...others] = windows;
  return first ? others.reduce(joinWindows, first) : NO_DATES;
}
