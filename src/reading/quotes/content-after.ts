import {
  AUXILIARY,
  DETERMINER,
  FINITE,
  OBJECT_PRONOUN,
  PREPOSITION,
  QUESTION,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import {
  CLAUSE,
  HEARER,
  INFINITIVE,
  NAMING,
  OBJECT,
  PARTICLE,
  QUOTED_CLAUSE,
  THAT_CLAUSE,
} from '../../lexicon/reporting-verbs.ts';
import { hearerEnd, skipAdjuncts } from './adjuncts.ts';
import { clauseFrom } from './bare-clause.ts';
import { isMarkedSource } from './cited-sources.ts';
import { marked, quotedLater, whole } from './marked-content.ts';
import { holdsMarks } from './marked-tokens.ts';
import { nextClause } from './next-clause.ts';
import { isAbout, isVisit, quotesSomebody } from './no-content.ts';
import { objectFrom } from './objects.ts';
import type { QuoteView } from './quote-view.ts';
import { isTitle } from './scare-quotes.ts';
import { has, isCapital, isMark, isMarked, lowerAt, stretchOn } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs that open an indirect question. */
const ASKING = new Set([
  'ask',
  'question',
  'explain',
  'say',
  'tell',
  'wonder',
  'describe',
  'outline',
  'reveal',
  'clarify',
]);

/**
 * What is said after the verb, from its first token to `limit`; null for nothing. Steps over the
 * hearer, times, places and occasions: "told reporters in Lisbon on Monday that | the deal held".
 */
export function contentAfter(view: QuoteView, group: VerbGroup, limit: number): TokenRange | null {
  const { takes, particles, lemma } = group.verb;
  const next = group.to;
  if (isVisit(view, lemma, next, limit) || quotesSomebody(view, lemma, next, limit)) return null;
  if (lemma === 'cite' && isMarkedSource(view, next)) return null;
  if ((takes & PARTICLE) !== 0 && particles.has(lowerAt(view, next)))
    return lemma === 'point' && has(view, next + 1, THAT)
      ? whole(next + 2, limit)
      : lemma === 'point' || lemma === 'respond'
        ? clauseFrom(view, group, next + (has(view, next + 1, THAT) ? 2 : 1), limit)
        : whole(next + 1, limit);
  const heard = (takes & HEARER) !== 0 ? hearerEnd(view, next, limit) : next;
  const hearer = has(view, heard, FINITE) ? next : heard;
  if (hearer > next && particles.has(lowerAt(view, hearer))) return whole(hearer + 1, limit);
  const past = skipAdjuncts(view, hearer, limit, (takes & INFINITIVE) === 0);
  const isLoose = lowerAt(view, past) === 'though' || (past === next && isMark(view, past, ','));
  const at = isLoose && has(view, past + 1, THAT) ? past + 1 : past;
  return (
    introduced(view, group, at, limit) ??
    (isAbout(view, group.verb, next, at) ? null : clauseFrom(view, group, at, limit)) ??
    objectFrom(view, group, pastParenthesis(view, next, limit), limit) ??
    quotedLater(view, at, limit)
  );
}

/** Longest time or place in commas, in tokens. */
const LONGEST_PARENTHESIS = 6;

/** Past ", on Monday," between a verb and its object. */
function pastParenthesis(view: QuoteView, at: number, limit: number): number {
  if (!isMark(view, at, ',') || !has(view, at + 1, PREPOSITION | TIME)) return at;
  for (let i = at + 2; i < Math.min(limit, at + LONGEST_PARENTHESIS); i += 1)
    if (isMark(view, i, ',')) return i + 1;
  return at;
}

/** After "that", a colon, a question word, "to", or where marks open. */
function introduced(
  view: QuoteView,
  group: VerbGroup,
  at: number,
  limit: number,
): TokenRange | null {
  const { takes, lemma } = group.verb;
  if (at >= limit) return null;
  if (isMarked(view, at)) return namesTitle(view, group, at) ? null : marked(view, at, limit);
  if (isMark(view, at, ',:') && isMarked(view, at + 1)) return marked(view, at + 1, limit);
  if (isMark(view, at, ':')) return takes === QUOTED_CLAUSE ? null : whole(at + 1, limit);
  const takesThat = (takes & (CLAUSE | THAT_CLAUSE)) !== 0;
  if (lowerAt(view, at - 1) === 'condition') return null;
  if (has(view, at, THAT) && takesThat && !isThatPronoun(view, at)) return whole(at + 1, limit);
  if (has(view, at, THAT) && (takes & QUOTED_CLAUSE) !== 0)
    return holdsMarks(view, { from: at, to: limit }) ? whole(at + 1, limit) : null;
  if (has(view, at, QUESTION) && ASKING.has(lemma)) return whole(at, limit);
  if ((takes & INFINITIVE) !== 0 && opensInfinitive(view, at))
    return whole(at, nextClause(view, at, limit));
  return null;
}

/** "to go", not "to the crowd", "to subscribers". */
function opensInfinitive(view: QuoteView, at: number): boolean {
  if (lowerAt(view, at) !== 'to' || isMarked(view, at + 1)) return lowerAt(view, at) === 'to';
  const next = at + 1;
  const isNominal = has(view, next, DETERMINER | OBJECT_PRONOUN | PREPOSITION | TIME);
  const isName = isCapital(view, next) && !isCapital(view, at);
  return !isNominal && !isName && !/[^su]s$/.test(lowerAt(view, next));
}

/** "read “The Long Way Home”": a verb that takes no object of saying, before a title. */
function namesTitle(view: QuoteView, group: VerbGroup, at: number): boolean {
  const stretch = stretchOn(view, at);
  const takesNone = (group.verb.takes & (CLAUSE | OBJECT | NAMING)) === 0;
  return takesNone && stretch !== undefined && isTitle(view, stretch);
}

/** "said that was wrong": the pronoun belongs to what is said. */
function isThatPronoun(view: QuoteView, at: number): boolean {
  return has(view, at + 1, AUXILIARY);
}
