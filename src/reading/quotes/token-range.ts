import type { QuoteView } from './quote-view.ts';
import { endOf, startOf } from './token-queries.ts';

/** Token indices, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Trims the token range to its words: from its first to the end of its last token, as offsets. */
export function offsetsOf(view: QuoteView, range: TokenRange): { start: number; end: number } {
  return { start: startOf(view, range.from), end: endOf(view, range.to - 1) };
}
