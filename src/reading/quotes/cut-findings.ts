import { COORDINATOR, PREPOSITION, SUBORDINATOR } from '../../lexicon/function-words.ts';
import { commentStart } from './comments.ts';
import type { Finding } from './finding.ts';
import { hasFinite } from './finite-verbs.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMark, isMarked, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Whether what a finding holds ends where the clause of the next begins. */
export function endsBefore(
  view: QuoteView,
  each: Finding,
  next: Finding,
  kept: readonly Finding[],
): boolean {
  const last = each.contents.at(-1);
  if (!last || last.from >= next.clause || last.to <= next.clause) return false;
  if (opensWithAdverbial(view, last.from, next.clause)) return false;
  if (next.place === 'before') return next.contents.some((range) => range.from > last.from);
  if (isMark(view, next.clause, ',;—–') || isMarked(view, next.clause - 1)) return true;
  if (next.rule === 'quotes/participle') return true;
  if (!has(view, next.clause, COORDINATOR | SUBORDINATOR) && lowerAt(view, next.clause) !== 'but')
    return false;
  return next.speaker === each.speaker || !kept.some((other) => other.speaker === next.speaker);
}

/** "said that, while it lasted, she urged": no clause is told before the comma. */
function opensWithAdverbial(view: QuoteView, from: number, to: number): boolean {
  const at = isMark(view, from, ',') ? from + 1 : from;
  if (has(view, at, SUBORDINATOR)) return firstComma(view, at, to) === to;
  const isPhrase = has(view, at, PREPOSITION) && lowerAt(view, at) !== 'to';
  const isAdverbial = isPhrase || lowerAt(view, at).endsWith('ing');
  return isAdverbial && !hasFinite(view, at, to);
}

function firstComma(view: QuoteView, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (isMark(view, i, ',')) return i;
  return to;
}

/** The finding with its contents ended at a token. */
export function cut(view: QuoteView, finding: Finding, at: number): Finding {
  const contents = finding.contents
    .filter((range) => range.from < at)
    .map((range) => ({ from: range.from, to: Math.min(range.to, at) }));
  return trimmed(view, { ...finding, contents });
}

/** The finding without commas, dashes and joints at the ends of its contents. */
export function trimmed(view: QuoteView, finding: Finding): Finding {
  const contents = finding.contents.map((range) => trim(view, range)).filter((r) => r.from < r.to);
  return { ...finding, contents };
}

/** Without commas, dashes and joints at either end. */
function trim(view: QuoteView, range: TokenRange): TokenRange {
  let { from } = range;
  let to = commentStart(view, range);
  while (from < to && isLoose(view, from)) from += 1;
  while (to > from && (isLoose(view, to - 1) || has(view, to - 1, COORDINATOR))) to -= 1;
  return { from, to };
}

function isLoose(view: QuoteView, i: number): boolean {
  return isMark(view, i, ',;:—–.') && !isMarked(view, i);
}
