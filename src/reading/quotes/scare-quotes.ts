import type { MarkedStretch } from '../../text/quotation-marks.ts';
import { tokenAt } from '../../text/tokens.ts';
import { isCapital, isWord } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';

/**
 * Whether marked words are the title of a paper, film or hearing: two words or more, every longer
 * one with a capital letter, and no sentence stop: “Agreement on the Old Bridge”.
 */
export function isTitle(view: QuoteView, stretch: MarkedStretch): boolean {
  const { inner } = stretch;
  if (/[.!?]$/.test(view.text.slice(inner.end - 1, inner.end))) return false;
  let longer = 0;
  for (let i = tokenAt(view.tokens, inner.start); i < view.tokens.count; i += 1) {
    if ((view.tokens.starts[i] ?? 0) >= inner.end) break;
    if (!isWord(view, i) || (view.tokens.words[i] ?? '').length < 4) continue;
    if (!isCapital(view, i)) return false;
    longer += 1;
  }
  return longer > 1;
}
