import { DETERMINER, FINITE, SUBJECT_PRONOUN } from '../../lexicon/function-words.ts';
import { looksPast } from './finite-verbs.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isMarked, lowerAt } from './token-queries.ts';

/**
 * Where the reporter begins a clause of its own after what is said in a phrase: "vowed to go on | , and there was
 * more", "welcomed the plan | but Lusia is against it". `limit` where none begins.
 */
export function nextClause(view: QuoteView, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i += 1) {
    if (isMarked(view, i)) continue;
    const isBut = /^(?:but|although|though|while)$/.test(lowerAt(view, i));
    const isAnd = lowerAt(view, i) === 'and' && isMark(view, i - 1, ',');
    if ((isBut || isAnd) && opensClause(view, i + 1, limit))
      return isMark(view, i - 1, ',') ? i - 1 : i;
  }
  return limit;
}

/** Somebody or "there", and a finite verb. */
function opensClause(view: QuoteView, at: number, limit: number): boolean {
  if (lowerAt(view, at) === 'there') return true;
  const isSubject = has(view, at, SUBJECT_PRONOUN | DETERMINER) || isCapital(view, at);
  if (!isSubject || isMarked(view, at)) return false;
  const end = nounPhraseEnd(view, at, limit);
  return end > at && end < limit && (has(view, end, FINITE) || looksPast(view, end));
}
