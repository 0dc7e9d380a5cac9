import type { TokenRange } from './token-range.ts';
import type { QuoteView } from './quote-view.ts';
import { isMarked } from './token-queries.ts';

/** Whether nothing in the range stands outside quotation marks. */
export function isAllMarked(view: QuoteView, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i += 1) if (!isMarked(view, i)) return false;
  return true;
}

/** Whether any token of the range stands between quotation marks. */
export function holdsMarks(view: QuoteView, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isMarked(view, i)) return true;
  return false;
}
