import type { TextRange } from '../../model/span.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { ReadingContext } from '../context.ts';

/** A sentence that no quotation mark cuts: `“A. B,” he said.` is one. Token indices, half-open. */
export interface QuoteUnit extends TextRange {
  readonly from: number;
  readonly to: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** Longer ones are cut: no sentence is, and rules may then look through a unit freely. */
const MOST_TOKENS = 1000;

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
  return joined.flatMap((range) => {
    while ((paragraphs[paragraph]?.end ?? Infinity) <= range.start) paragraph += 1;
    const from = tokenAt(tokens, range.start);
    const to = tokenAt(tokens, range.end - 1) + 1;
    return cutLong(tokens, { start: range.start, end: range.end, from, to, paragraph });
  });
}

function cutLong(tokens: Tokens, unit: QuoteUnit): readonly QuoteUnit[] {
  if (unit.to - unit.from <= MOST_TOKENS) return [unit];
  const pieces: QuoteUnit[] = [];
  for (let { from } = unit; from < unit.to; from += MOST_TOKENS) {
    const to = Math.min(from + MOST_TOKENS, unit.to);
    const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[to - 1]];
    pieces.push({ start, end, from, to, paragraph: unit.paragraph });
  }
  return pieces;
}
