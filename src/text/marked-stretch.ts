import type { TextRange } from '../model/span.ts';
import type { MarkPair } from './pair-marks.ts';

/** A stretch between quotation marks. `inner` leaves the marks and blanks beside them out. */
export interface MarkedStretch extends TextRange {
  readonly inner: TextRange;
  /** False where the opening or the closing mark is missing and was supplied. */
  readonly isOpened: boolean;
  readonly isClosed: boolean;
  /** The closing mark is left out because the next paragraph goes on with the same words. */
  readonly continues: boolean;
  /** 0 for outermost marks, 1 for marks inside marks. */
  readonly depth: number;
}

/** The pairs of one paragraph, and how its words hang together with its neighbours'. */
export interface MarkedParagraph {
  readonly range: TextRange;
  readonly pairs: readonly MarkPair[];
  /** The next paragraph opens with a mark, or closes one that it does not open. */
  readonly isFollowed: boolean;
  /** The paragraph before ends in a colon. */
  readonly followsColon: boolean;
  /** The paragraph before leaves a mark open. */
  readonly isContinuation: boolean;
}
