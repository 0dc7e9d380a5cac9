import type { TextRange } from '../../model/span.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { ReadingContext } from '../context.ts';
import { datelineEnd, isPlaceAlone } from './datelines.ts';

/** A sentence that no quotation mark cuts: `“A. B,” he said.` is one. Token indices, half-open. */
export interface QuoteUnit extends TextRange {
  readonly from: number;
  readonly to: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** Longer ones are cut: no sentence is, and rules may then look through a unit freely. */
const MOST_TOKENS = 1000;

/** Sentences of the article without their datelines, joined where marked words run over their border. */
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
  const takesColon = countLabels(context) < 2;
  let place = -1;
  return joined.flatMap((range) => {
    while ((paragraphs[paragraph]?.end ?? Infinity) <= range.start) paragraph += 1;
    const first = tokenAt(tokens, range.start);
    const to = tokenAt(tokens, range.end - 1) + 1;
    const opens = paragraphs[paragraph]?.start === range.start;
    const goesOn = place === first;
    place = opens && isPlaceAlone(tokens, first, to) ? to : -1;
    const from = opens || goesOn ? datelineEnd(tokens, first, to, takesColon) : first;
    const start = tokens.starts[from] ?? range.start;
    return cutLong(tokens, { start, end: range.end, from, to, paragraph });
  });
}

/** Paragraphs that open with a word in capitals and a colon: one is a dateline, several are speakers. */
function countLabels(context: ReadingContext): number {
  const { tokens, paragraphs } = context.prepared;
  return paragraphs.filter((range) => {
    const first = tokenAt(tokens, range.start);
    if (isHonorific(tokens, first)) return true;
    return datelineEnd(tokens, first, first + 4, true) > first && tokens.words[first] !== '[';
  }).length;
}

/** "Mr. RUIZ:" opens what one of several speakers says. */
function isHonorific(tokens: Tokens, first: number): boolean {
  if (!/^(?:mr|mrs|ms|dr)$/.test(tokens.lowers[first] ?? '')) return false;
  return [2, 3, 4].some((step) => tokens.words[first + step] === ':');
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
