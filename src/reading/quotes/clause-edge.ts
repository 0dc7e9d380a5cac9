import {
  ADVERB,
  COORDINATOR,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../../lexicon/function-words.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMark, isMarked, lowerAt } from './token-queries.ts';

/** First token of the joint before a clause: its comma, dash, "and", "while" or "even"; `at` for none. */
export function clauseEdge(view: QuoteView, floor: number, at: number): number {
  let i = at;
  while (i > floor && isJoint(view, i - 1)) i -= 1;
  return i > floor && isMark(view, i - 1, ',;—–') && !isMarked(view, i - 1) ? i - 1 : i;
}

function isJoint(view: QuoteView, i: number): boolean {
  if (isMarked(view, i)) return false;
  const lower = lowerAt(view, i);
  if (has(view, i, COORDINATOR | SUBORDINATOR | ADVERB | RELATIVE) || lower === 'but') return true;
  return has(view, i, PREPOSITION) && (lower === 'by' || lower === 'after' || lower === 'before');
}
