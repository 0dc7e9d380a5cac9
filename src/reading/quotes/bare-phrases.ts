import {
  ADVERB,
  DETERMINER,
  FINITE,
  OBJECT_PRONOUN,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import { ALSO_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { NUMBER } from '../../text/tokens.ts';
import { isNominal } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isMarked, isWord, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Whether the tokens could be one noun phrase standing alone between commas. */
export function isBarePhrase(view: QuoteView, range: TokenRange): boolean {
  const { from, to } = range;
  const opensClause = PREPOSITION | SUBORDINATOR | THAT | RELATIVE | QUESTION;
  if (from >= to || has(view, from, opensClause)) return false;
  if (has(view, from, TIME) && isCapital(view, from) && has(view, from + 1, PREPOSITION))
    return false;
  let isTimeOnly = true;
  for (let i = from; i < to; i += 1) {
    if (isMarked(view, i) || has(view, i, FINITE) || looksPastHere(view, range, i)) return false;
    if (i > from && isVerbForm(view, i)) return false;
    if (!has(view, i, TIME | PREPOSITION | ADVERB) && view.tokens.kinds[i] !== NUMBER)
      isTimeOnly = false;
  }
  const lower = lowerAt(view, from);
  const isParticiple =
    lower.endsWith('ed') && (view.verbs.has(lower) || lowerAt(view, from + 1) === 'by');
  if (isTimeOnly || lower.endsWith('ing') || isParticiple) return false;
  return isWord(view, from) || view.tokens.kinds[from] === NUMBER;
}

/** "speaks", "said": a verb of saying that is no noun. */
function isVerbForm(view: QuoteView, i: number): boolean {
  const entry = isCapital(view, i) ? undefined : view.verbs.get(lowerAt(view, i));
  if (!entry || entry.form === 'base' || entry.form === 'ing' || isNominal(view, i)) return false;
  return !ALSO_NOUNS.has(entry.verb.lemma);
}

/** "created the tool": a past form between a noun and an object. */
function looksPastHere(view: QuoteView, { from, to }: TokenRange, i: number): boolean {
  const lower = lowerAt(view, i);
  if (i === from || i + 1 >= to || lower.length < 5 || !lower.endsWith('ed')) return false;
  if (has(view, i - 1, DETERMINER | PREPOSITION | ADVERB) || isMark(view, i - 1, '-')) return false;
  return has(view, i + 1, DETERMINER | OBJECT_PRONOUN | THAT) || lowerAt(view, i + 1) === 'to';
}
