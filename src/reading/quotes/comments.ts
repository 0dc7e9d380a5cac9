import type { QuoteView } from './quote-view.ts';
import { isMark, isMarked, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** After a comma: the reporter explains what was said. */
const EXPLAINING = new Set(['referring', 'alluding', 'apparently', 'presumably']);
const POINTING = new Set(['reference', 'allusion', 'nod', 'swipe', 'jab']);

/** Where the reporter's own comment ends what is said: "…, in an apparent reference to the bridge"; its end for none. */
export function commentStart(view: QuoteView, range: TokenRange): number {
  for (let i = range.from + 1; i < range.to; i += 1) {
    if (!isMark(view, i, ',') || isMarked(view, i)) continue;
    if (EXPLAINING.has(lowerAt(view, i + 1))) return i;
    for (let k = i + 2; k < Math.min(i + 6, range.to); k += 1)
      if (POINTING.has(lowerAt(view, k)) && lowerAt(view, k + 1) !== 'point') return i;
  }
  return range.to;
}
