import type { TextRange } from '../../model/span.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { ReadingContext } from '../context.ts';

/** A sentence that no quotation mark cuts: `“A. B,” he said.` is one. Token indices, half-open. */
export interface QuoteUnit extends TextRange {
  readonly from: number;
  readonly to: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** Sentences of the article, joined where a marked stretch runs over their border. */
export function findUnits(
  context: ReadingContext,
  stretches: readonly MarkedStretch[],
): readonly QuoteUnit[] {
  const { tokens, paragraphs } = context.prepared;
  const joined: TextRange[] = [];
  let next = 0;
  let paragraph = 0;
  for (const sentence of context.sentences) {
    const last = joined.at(-1);
    while ((stretches[next]?.end ?? Infinity) <= sentence.start) next += 1;
    const stretch = stretches[next];
    const runsOver = last && stretch && stretch.start < last.end && stretch.end > sentence.start;
    if (runsOver) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined.map((range) => {
    while ((paragraphs[paragraph]?.end ?? Infinity) <= range.start) paragraph += 1;
    const from = tokenAt(tokens, range.start);
    const to = tokenAt(tokens, range.end - 1) + 1;
    return { start: range.start, end: range.end, from, to, paragraph };
  });
}
