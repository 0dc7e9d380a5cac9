import {
  ADVERB,
  CLAUSE_COORDINATOR,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME,
} from '../../lexicon/function-words.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import { has, lowerAt, mentionOn, startOf } from './token-queries.ts';

/** Past a fronted "On Monday", "In Paris" and openers: to the phrase that can be a subject. */
export function skipFronted(view: QuoteView, region: number, to: number): number {
  let i = skipOpeners(view, region, to);
  while (i < to && has(view, i, PREPOSITION | TIME) && !has(view, i, DETERMINER)) {
    const end = nounPhraseEnd(view, has(view, i, PREPOSITION) ? i + 1 : i, to);
    if (end >= to || end <= i)
      return lastStart(view, i, to) ?? (isQuantifier(view, region) ? region : to);
    i = skipOpeners(view, end, to);
  }
  return i;
}

const QUANTIFIERS = new Set(['about', 'over', 'under', 'around', 'near', 'outside', 'inside']);

/** "Over half", "Outside experts": a preposition that opens a subject. */
function isQuantifier(view: QuoteView, i: number): boolean {
  return QUANTIFIERS.has(lowerAt(view, i));
}

/** The last word that can open a noun phrase and follows no preposition. */
function lastStart(view: QuoteView, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i -= 1) {
    const opens = has(view, i, DETERMINER | SUBJECT_PRONOUN) || startsMention(view, i);
    if (opens && !has(view, i - 1, PREPOSITION)) return i;
  }
  return null;
}

function startsMention(view: QuoteView, i: number): boolean {
  const mention = mentionOn(view, i);
  return mention !== undefined && mention.start === startOf(view, i);
}

/** Past "And", "Later", "But". */
export function skipOpeners(view: QuoteView, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    has(view, i, COORDINATOR | CLAUSE_COORDINATOR | ADVERB) &&
    !has(view, i, DETERMINER)
  )
    i += 1;
  return i;
}
