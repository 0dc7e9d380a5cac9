import type { TextRange } from '../model/span.ts';

/** A stretch between quotation marks. `inner` leaves the marks out. */
export interface MarkedStretch extends TextRange {
  readonly inner: TextRange;
  /** False where the opening or the closing mark is missing and was supplied. */
  readonly isOpened: boolean;
  readonly isClosed: boolean;
  /** 0 for outermost marks, 1 for marks inside marks. */
  readonly depth: number;
}
