import { TIME } from '../../lexicon/function-words.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMark, isMarked, lowerAt } from './token-queries.ts';
import type { VerbGroup } from './verb-group.ts';

/** "calling on | Prime Minister Ana Ruiz in the evening", "appealed to | the envoy": whom, and nothing to do. */
export function isVisit(view: QuoteView, lemma: string, particle: number, limit: number): boolean {
  const word = lowerAt(view, particle);
  const isCall = lemma === 'call' && (word === 'on' || word === 'upon');
  if (!isCall && !(lemma === 'appeal' && word === 'to')) return false;
  for (let i = particle + 1; i < limit; i += 1)
    if (isMarked(view, i) || /^(?:to|for|not)$/.test(lowerAt(view, i))) return false;
  return true;
}

/** Longest name with its office between "reported" and "as saying", in tokens. */
const LONGEST_QUOTED = 14;

/** "reported | an envoy as saying": whose words they are, and no statement yet. */
export function quotesSomebody(
  view: QuoteView,
  lemma: string,
  next: number,
  limit: number,
): boolean {
  if (lemma !== 'report' && lemma !== 'cite') return false;
  for (let i = next; i < Math.min(limit, next + LONGEST_QUOTED); i += 1)
    if (lowerAt(view, i) === 'as' && /^(?:saying|telling|adding)$/.test(lowerAt(view, i + 1)))
      return true;
  return false;
}

/** "agreed on the steps | they will take": what a preposition governs goes on. */
export function isAbout(
  view: QuoteView,
  { lemma }: VerbGroup['verb'],
  next: number,
  at: number,
): boolean {
  if (at === next || lemma === 'say' || lemma === 'tell') return false;
  const isTopic = /^(?:on|about|of|with|for|over)$/.test(lowerAt(view, next));
  return isTopic && !has(view, next + 1, TIME) && !isMark(view, at - 1, ',');
}
