import { COORDINATOR } from '../../lexicon/function-words.ts';
import { FOLLOWS } from '../../lexicon/reporting-verbs.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMark, isMarked, lowerAt, opensSentence, stretchOn } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** “said, with a look at the clock, “We agreed.””: a marked sentence further on. */
export function quotedLater(view: QuoteView, from: number, limit: number): TokenRange | null {
  for (let i = from + 1; i < limit; i += 1) {
    if (isMark(view, i - 1, ',') && addsWords(view, i)) return null;
    if (!isMarked(view, i)) continue;
    const isIntroduced = isMark(view, i - 1, ',:') && opensSentence(view, i);
    return isIntroduced ? markedOnly(view, i, limit) : null;
  }
  return null;
}

/** "said, | adding |: “…”": the words are the second verb's. */
function addsWords(view: QuoteView, i: number): boolean {
  const entry = view.verbs.get(lowerAt(view, i));
  return entry?.form === 'ing' && (entry.verb.takes & FOLLOWS) !== 0;
}

/** The marked stretch that begins at `from`, cut at `limit`. */
function markedOnly(view: QuoteView, from: number, limit: number): TokenRange {
  let to = from;
  while (to < limit && view.stretchOf[to] === view.stretchOf[from]) to += 1;
  return { from, to };
}

/** Marked words to the end of their clause; alone where they are a sentence or end in a comma. */
export function marked(view: QuoteView, from: number, limit: number): TokenRange | null {
  const own = markedOnly(view, from, limit);
  const last = stretchOn(view, from)?.inner.end ?? 0;
  const isClosed = ',.!?…'.includes(view.text.charAt(last - 1)) || isMark(view, own.to, ',;:—–');
  return isClosed && !has(view, own.to, COORDINATOR) ? own : whole(from, limit);
}

/** The range, or null when it is empty. */
export function whole(from: number, to: number): TokenRange | null {
  return from < to ? { from, to } : null;
}
