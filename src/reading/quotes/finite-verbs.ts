import { DETERMINER, FINITE, PREPOSITION } from '../../lexicon/function-words.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMarked, lowerAt } from './token-queries.ts';

/** Whether a finite verb or marked words stand in the range. */
export function hasFinite(view: QuoteView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (has(view, i, FINITE) || isMarked(view, i)) return true;
    const lower = lowerAt(view, i);
    if (lower.length > 4 && lower.endsWith('ed') && !has(view, i - 1, DETERMINER)) return true;
  }
  return false;
}

/** Whether a surely finite verb stands in the range, or marked words that may hold one. */
export function hasSureVerb(view: QuoteView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (has(view, i, FINITE) || isMarked(view, i)) return true;
  return false;
}

/** Whether a word looks like a past form that is no adjective. */
export function looksPast(view: QuoteView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (view.verbs.get(lower)?.form === 'past') return true;
  return lower.length > 4 && lower.endsWith('ed') && !has(view, i - 1, DETERMINER | PREPOSITION);
}
