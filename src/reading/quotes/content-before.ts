import {
  ADVERB,
  CLAUSE_COORDINATOR,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from '../../lexicon/function-words.ts';
import { NUMBER } from '../../text/tokens.ts';
import { hasFinite } from './finite-verbs.ts';
import type { QuoteView } from './quote-view.ts';
import {
  has,
  isCapital,
  isDash,
  isMark,
  isMarked,
  lowerAt,
  opensSentence,
} from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** What is said before its speaker; `isQuoted` when it is nothing but marked words. */
export interface ContentBefore extends TokenRange {
  readonly isQuoted: boolean;
}

/**
 * What is said between `floor` and the subject's first token: marked words right before it, or the
 * clause that ends there with a comma. Null for nothing, or for an adverbial ("In Lisbon, …").
 */
export function contentBefore(
  view: QuoteView,
  floor: number,
  subject: number,
  takesAs: boolean,
): ContentBefore | null {
  let to = subject;
  const isAs = lowerAt(view, to - 1) === 'as';
  if (isAs && !takesAs) return null;
  if (isAs) to -= 1;
  const hasComma = isMark(view, to - 1, ',;') || isDash(view, to - 1);
  if (hasComma) to -= 1;
  if (to <= floor) return null;
  if (isMarked(view, to - 1)) return endingInMarks(view, floor, to, isAs);
  if (!hasComma) return null;
  const from = skipJoint(view, isAs ? lastThat(view, floor, to) : floor, to);
  return from < to ? { from, to, isQuoted: false } : null;
}

/** Whether a clause before the speaker is said rather than told: it has a verb, and opens no adverbial. */
export function isSaidBefore(view: QuoteView, content: ContentBefore): boolean {
  const { from, to } = content;
  if (content.isQuoted || isMarked(view, to - 1)) return true;
  const isAdverbial =
    has(view, from, PREPOSITION | SUBORDINATOR) &&
    !has(view, from, DETERMINER) &&
    !opensNumber(view, from);
  if (isAdverbial) {
    const comma = firstComma(view, from, to);
    const isClause = !has(view, comma + 1, SUBORDINATOR | RELATIVE);
    return comma > 0 && isClause && hasFinite(view, comma, to);
  }
  if (hasFinite(view, from, to)) return true;
  if (/(?:ing|ed)$/.test(lowerAt(view, from))) return false;
  const isHeadline = to - from >= SHORTEST_HEADLINE && holdsInfinitive(view, from, to);
  return isHeadline || to - from >= SHORTEST_CLAUSE;
}

/** Fewest tokens of "Talks to resume soon". */
const SHORTEST_HEADLINE = 4;

/** "Talks | to | resume": what a headline says is to come. */
function holdsInfinitive(view: QuoteView, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i += 1)
    if (lowerAt(view, i) === 'to' && !has(view, i + 1, DETERMINER) && !isCapital(view, i + 1))
      return true;
  return false;
}

/** "About 30 envoys": a number, and no place or time. */
function opensNumber(view: QuoteView, i: number): boolean {
  return (
    view.tokens.kinds[i + 1] === NUMBER && /^(?:about|around|over|under)$/.test(lowerAt(view, i))
  );
}

/** So many tokens before a comma and a speaker hold a verb that no list knows. */
const SHORTEST_CLAUSE = 6;

function firstComma(view: QuoteView, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (isMark(view, i, ',')) return i;
  return -1;
}

function endingInMarks(view: QuoteView, floor: number, to: number, isAs: boolean): ContentBefore {
  const start = stretchStart(view, floor, to - 1);
  const quoted = { from: start, to, isQuoted: true };
  const from = skipJoint(view, isAs ? lastThat(view, floor, start) : floor, start);
  if (from >= start || opensSentence(view, start)) return quoted;
  if (isMark(view, start - 1, ',:') && !isAs) return quoted;
  return { from: afterFronted(view, from, start), to, isQuoted: false };
}

/** First token of the marked stretch that covers token `i`. */
export function stretchStart(view: QuoteView, floor: number, i: number): number {
  let from = i;
  while (from > floor && view.stretchOf[from - 1] === view.stretchOf[i]) from -= 1;
  return from;
}

/** Past "Soon after Lisbon,": an adverbial before the clause. */
function afterFronted(view: QuoteView, from: number, to: number): number {
  if (
    hasFinite(view, from, to) &&
    !has(view, from, PREPOSITION | ADVERB) &&
    !lowerAt(view, from).endsWith('ing')
  )
    return from;
  for (let i = from; i < to; i += 1) if (isMark(view, i, ',')) return i + 1;
  return from;
}

function skipJoint(view: QuoteView, from: number, to: number): number {
  let i = from;
  while (i < to && (has(view, i, COORDINATOR | CLAUSE_COORDINATOR) || isMark(view, i, ',;:')))
    i += 1;
  return i;
}

function lastThat(view: QuoteView, floor: number, to: number): number {
  for (let i = to - 1; i > floor; i -= 1)
    if (has(view, i, THAT) && !has(view, i, SUBORDINATOR) && to - i > 3) return i + 1;
  return floor;
}
