import { DETERMINER, FINITE, PREPOSITION } from '../../lexicon/function-words.ts';
import { ALSO_NOUNS } from '../../lexicon/reporting-verbs.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMarked, isWord, lowerAt } from './token-queries.ts';

/** Whether a finite verb or marked words stand in the range. */
export function hasFinite(view: QuoteView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (has(view, i, FINITE) || isMarked(view, i) || isToldHere(view, i)) return true;
    const lower = lowerAt(view, i);
    if (lower.length > 4 && lower.endsWith('ed') && !has(view, i - 1, DETERMINER)) return true;
  }
  return false;
}

/** A form of a verb of saying in "-s" that is no noun. */
function isToldHere(view: QuoteView, i: number): boolean {
  const entry = view.verbs.get(lowerAt(view, i));
  return entry?.form === 'present' && !ALSO_NOUNS.has(entry.verb.lemma) && isWord(view, i - 1);
}

/** Whether a surely finite verb stands in the range, or marked words that may hold one. */
export function hasSureVerb(view: QuoteView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (has(view, i, FINITE) || isMarked(view, i)) return true;
  return false;
}

/** Whether a word looks like a past form that is no adjective. */
export function looksPast(view: QuoteView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (view.verbs.get(lower)?.form === 'past' || lower === 'used') return true;
  return lower.length > 4 && lower.endsWith('ed') && !has(view, i - 1, DETERMINER | PREPOSITION);
}
