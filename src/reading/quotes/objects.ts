import {
  COORDINATOR,
  DETERMINER,
  FINITE,
  OBJECT_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import { AS, HEARER, NAMING, OBJECT } from '../../lexicon/reporting-verbs.ts';
import { NUMBER } from '../../text/tokens.ts';
import { isReason, namesSource } from './cited-sources.ts';
import { marked, whole } from './marked-content.ts';
import { nextClause } from './next-clause.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import {
  has,
  isCapital,
  isDash,
  isMark,
  isMarked,
  isPossessive,
  isWord,
  lowerAt,
} from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import type { VerbGroup } from './verb-group.ts';

/** What is said as the object of the verb: "condemned | the attack"; null for none. */
export function objectFrom(
  view: QuoteView,
  group: VerbGroup,
  at: number,
  limit: number,
): TokenRange | null {
  const { takes } = group.verb;
  const told = toldOf(view, group, at, limit);
  if (told) return told;
  const words = announcedTo(view, at, limit);
  if (words && (takes & (OBJECT | HEARER)) !== 0) return words;
  if (at >= limit || has(view, at, PREPOSITION | RELATIVE | SUBORDINATOR | TIME)) return null;
  if (!isWord(view, at) && !isMarked(view, at) && view.tokens.kinds[at] !== NUMBER) return null;
  if (lowerAt(view, at) === 'no' || lowerAt(view, at) === 'nothing') return null;
  if (/^(?:this|that|it)$/.test(lowerAt(view, at)) && has(view, at + 1, COORDINATOR)) return null;
  if (isGreeting(view, group, at, limit) || namesSource(view, group, at, limit)) return null;
  if (group.verb.lemma === 'cite' && isReason(view, at, limit)) return null;
  if ((takes & (OBJECT | AS)) !== 0)
    return whole(at, relativeStart(view, at, nextClause(view, at, limit)));
  return (takes & NAMING) !== 0 ? naming(view, at, limit) : null;
}

/** "scolded him: “…”": marked words after an object and a colon. */
function announcedTo(view: QuoteView, at: number, limit: number): TokenRange | null {
  const colon = nounPhraseEnd(view, at, limit);
  if (colon === at || colon + 1 >= limit || !isMark(view, colon, ':,')) return null;
  for (let i = at; i < colon; i += 1) if (isPossessive(view, i)) return null;
  return isMarked(view, colon + 1) ? marked(view, colon + 1, limit) : null;
}

/** Longest hearer before "of", in tokens. */
const LONGEST_HEARER = 8;

/** "warned both sides of new attacks": after the hearer and a particle. */
function toldOf(view: QuoteView, group: VerbGroup, at: number, limit: number): TokenRange | null {
  if ((group.verb.takes & HEARER) === 0) return null;
  const end = nounPhraseEnd(view, at, at + LONGEST_HEARER);
  for (let i = at + 1; i < Math.min(end, limit); i += 1)
    if (group.verb.particles.has(lowerAt(view, i))) return whole(i + 1, limit);
  return null;
}

/** "welcomed the ministers": people are greeted, what they do is welcomed. */
function isGreeting(view: QuoteView, group: VerbGroup, at: number, limit: number): boolean {
  if (group.verb.lemma !== 'welcome') return false;
  const end = nounPhraseEnd(view, at, limit);
  if (has(view, at, OBJECT_PRONOUN)) return true;
  for (let i = at; i < end; i += 1) if (lowerAt(view, i) === 'of') return false;
  return (view.mentionOf[end - 1] ?? -1) >= 0;
}

/** Fewest tokens of an object before a relative clause that only adds to it. */
const SHORTEST_OBJECT = 6;

/** Where the reporter goes on about the last thing named: "the need for calm in a town | that was hit". */
function relativeStart(view: QuoteView, from: number, limit: number): number {
  for (let i = from + SHORTEST_OBJECT; i < limit; i += 1) {
    if (isMarked(view, i)) return limit;
    const opens = has(view, i, THAT) || lowerAt(view, i) === 'which' || lowerAt(view, i) === 'who';
    if (opens && has(view, i + 1, FINITE))
      return has(view, i - 1, PREPOSITION) ? commaBefore(view, from, i) : i;
  }
  return limit;
}

/** "the agreement, the signing of which would": back to the comma. */
function commaBefore(view: QuoteView, from: number, at: number): number {
  for (let i = at - 1; i > from; i -= 1) if (isMark(view, i, ',')) return i;
  return at;
}

/** How far after "called" its marked words may stand. */
const NAMING_REACH = 24;

/** "called it “a farce”", "called him a liar": up to the next comma or dash. */
function naming(view: QuoteView, at: number, limit: number): TokenRange | null {
  let to = at;
  while (to < limit && (isMarked(view, to) || !(isMark(view, to, ',;:(') || isDash(view, to))))
    to += 1;
  for (let i = at; i < Math.min(to, at + NAMING_REACH); i += 1)
    if (isMarked(view, i)) return whole(at, to);
  const object = nounPhraseEnd(view, at, limit);
  const isThing = has(view, at, OBJECT_PRONOUN | DETERMINER) || isCapital(view, object - 1);
  const isArticle = lowerAt(view, object) === 'a' || lowerAt(view, object) === 'an';
  return isThing && isArticle && !has(view, object + 1, TIME) ? whole(at, to) : null;
}
