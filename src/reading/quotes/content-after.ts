import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  FINITE,
  OBJECT_PRONOUN,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import {
  AS,
  CLAUSE,
  HEARER,
  INFINITIVE,
  NAMING,
  OBJECT,
  PARTICLE,
  THAT_CLAUSE,
} from '../../lexicon/reporting-verbs.ts';
import { NUMBER } from '../../text/tokens.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { TokenRange } from './noun-phrases.ts';
import {
  has,
  isCapital,
  isDash,
  isMark,
  isMarked,
  isPossessive,
  isWord,
  lowerAt,
  opensSentence,
} from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { isTitle } from './scare-quotes.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Verbs whose bare clause needs no finite verb in sight to be taken for one. */
const SURE = new Set(['say', 'tell', 'insist', 'argue']);
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
/** "said in a statement released on Monday". */
const ISSUED = new Set(
  'provided released published issued posted carried broadcast sent emailed obtained made given'.split(
    ' ',
  ),
);
/** Time clauses between a verb and what is said. */
const TIME_CLAUSE = new Set(['when', 'while', 'as', 'once', 'until']);

/**
 * What is said after the verb, from its first token to `limit`; null for nothing. Steps over the
 * hearer, times, places and occasions: "told reporters in Lisbon on Monday that | the deal held".
 */
export function contentAfter(view: QuoteView, group: VerbGroup, limit: number): TokenRange | null {
  const { takes, particles, lemma } = group.verb;
  const next = group.to;
  if ((takes & PARTICLE) !== 0 && particles.has(lowerAt(view, next)))
    return lemma === 'point' || lemma === 'respond'
      ? clauseFrom(view, group, next + 1, limit)
      : whole(next + 1, limit);
  const hearer = (takes & HEARER) !== 0 ? hearerEnd(view, next, limit) : next;
  if (hearer > next && particles.has(lowerAt(view, hearer))) return whole(hearer + 1, limit);
  const at = skipAdjuncts(view, hearer, limit, (takes & INFINITIVE) === 0);
  return (
    introduced(view, group, at, limit) ??
    clauseFrom(view, group, at, limit) ??
    objectFrom(view, group, next, limit) ??
    quotedLater(view, at, limit)
  );
}

/** “said, with a look at the clock, “We agreed.””: a marked sentence further on. */
function quotedLater(view: QuoteView, from: number, limit: number): TokenRange | null {
  for (let i = from + 1; i < limit; i += 1) {
    if (!isMarked(view, i)) continue;
    const isIntroduced = isMark(view, i - 1, ',:') && opensSentence(view, i);
    return isIntroduced ? markedOnly(view, i, limit) : null;
  }
  return null;
}

/** The marked stretch that begins at `from`, cut at `limit`. */
function markedOnly(view: QuoteView, from: number, limit: number): TokenRange {
  let to = from;
  while (to < limit && view.stretchOf[to] === view.stretchOf[from]) to += 1;
  return { from, to };
}

/** Marked words to the end of their clause; alone where they are a sentence or end in a comma. */
function marked(view: QuoteView, from: number, limit: number): TokenRange | null {
  const own = markedOnly(view, from, limit);
  const last = view.stretches[view.stretchOf[from] ?? -1]?.inner.end ?? 0;
  const isClosed = ',.!?…'.includes(view.text.charAt(last - 1)) || isMark(view, own.to, ',;:—–');
  return isClosed && !has(view, own.to, COORDINATOR) ? own : whole(from, limit);
}

function whole(from: number, to: number): TokenRange | null {
  return from < to ? { from, to } : null;
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
  if (isMark(view, at, ':')) return whole(at + 1, limit);
  if (has(view, at, THAT) && (takes & (CLAUSE | THAT_CLAUSE)) !== 0 && !isThatPronoun(view, at))
    return whole(at + 1, limit);
  if (has(view, at, QUESTION) && ASKING.has(lemma)) return whole(at, limit);
  if (lowerAt(view, at) === 'to' && (takes & INFINITIVE) !== 0) return whole(at, limit);
  return null;
}

/** "read “The Long Way Home”": a verb that takes no object of saying, before a title. */
function namesTitle(view: QuoteView, group: VerbGroup, at: number): boolean {
  const stretch = view.stretches[view.stretchOf[at] ?? -1];
  const takesNone = (group.verb.takes & (CLAUSE | OBJECT | NAMING)) === 0;
  return takesNone && stretch !== undefined && isTitle(view, stretch);
}

/** "said that was wrong": the pronoun belongs to what is said. */
function isThatPronoun(view: QuoteView, at: number): boolean {
  return has(view, at + 1, AUXILIARY);
}

/** A clause without "that". */
function clauseFrom(
  view: QuoteView,
  group: VerbGroup,
  at: number,
  limit: number,
): TokenRange | null {
  if ((group.verb.takes & CLAUSE) === 0 || at >= limit) return null;
  if (has(view, at, PREPOSITION | RELATIVE) && !has(view, at, SUBORDINATOR)) return null;
  if (!isWord(view, at) && view.tokens.kinds[at] !== NUMBER && !isMark(view, at, '$€£'))
    return null;
  if (!SURE.has(group.verb.lemma) && !hasSureVerb(view, at, nextBreak(view, at, limit)))
    return null;
  return SURE.has(group.verb.lemma) && !hasVerb(view, at, limit) ? null : whole(at, limit);
}

/** "scolded him: “…”": marked words after an object and a colon. */
function announcedTo(view: QuoteView, at: number, limit: number): TokenRange | null {
  const colon = nounPhraseEnd(view, at, limit);
  if (colon === at || colon + 1 >= limit || !isMark(view, colon, ':,')) return null;
  for (let i = at; i < colon; i += 1) if (isPossessive(view, i)) return null;
  return isMarked(view, colon + 1) ? marked(view, colon + 1, limit) : null;
}

/** "warned both sides of new attacks": after the hearer and a particle. */
function toldOf(view: QuoteView, group: VerbGroup, at: number, limit: number): TokenRange | null {
  if ((group.verb.takes & HEARER) === 0) return null;
  const end = nounPhraseEnd(view, at, at + LONGEST_HEARER);
  for (let i = at + 1; i < Math.min(end, limit); i += 1)
    if (group.verb.particles.has(lowerAt(view, i))) return whole(i + 1, limit);
  return null;
}

/** The next mark or relative clause: what comes before it has to hold the verb of a bare clause. */
function nextBreak(view: QuoteView, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    if (isMarked(view, i)) return limit;
    if (isMark(view, i, ',;:') || (i > from && has(view, i, THAT | RELATIVE))) return i;
  }
  return limit;
}

function objectFrom(
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
  if (isGreeting(view, group, at, limit) || namesSource(view, group, at, limit)) return null;
  if ((takes & (OBJECT | AS)) !== 0) return whole(at, relativeStart(view, at, limit));
  return (takes & NAMING) !== 0 ? naming(view, at, limit) : null;
}

/** "welcomed the ministers": people are greeted, what they do is welcomed. */
function isGreeting(view: QuoteView, group: VerbGroup, at: number, limit: number): boolean {
  if (group.verb.lemma !== 'welcome') return false;
  const end = nounPhraseEnd(view, at, limit);
  return (view.mentionOf[end - 1] ?? -1) >= 0 || has(view, at, OBJECT_PRONOUN);
}

/** "citing people with knowledge of the matter": whom one cites says it. */
function namesSource(view: QuoteView, group: VerbGroup, at: number, limit: number): boolean {
  if (group.verb.lemma !== 'cite') return false;
  const head = nounPhraseEnd(view, at, limit) - 1;
  return (
    SOURCES.has(lowerAt(view, head)) || view.mentions[view.mentionOf[head] ?? -1]?.kind === 'person'
  );
}

/** Fewest tokens of an object before a relative clause that only adds to it. */
const SHORTEST_OBJECT = 6;

/** Where the reporter goes on about the last thing named: "the need for calm in a town | that was hit". */
function relativeStart(view: QuoteView, from: number, limit: number): number {
  for (let i = from + SHORTEST_OBJECT; i < limit; i += 1) {
    if (isMarked(view, i)) return limit;
    const opens = has(view, i, THAT) || lowerAt(view, i) === 'which' || lowerAt(view, i) === 'who';
    if (opens && has(view, i + 1, FINITE)) return i;
  }
  return limit;
}

/** Whom a report rests on. */
const SOURCES = new Set(
  'people person source sources official officials diplomat diplomats report reports document documents media agency'.split(
    ' ',
  ),
);
/** Longest hearer before "of", in tokens. */
const LONGEST_HEARER = 8;
/** How far after "called" its marked words may stand. */
const NAMING_REACH = 12;

/** "called it “a farce”", "called him a liar": up to the next comma or dash. */
function naming(view: QuoteView, at: number, limit: number): TokenRange | null {
  let to = at;
  while (to < limit && (isMarked(view, to) || !(isMark(view, to, ',;:(') || isDash(view, to))))
    to += 1;
  for (let i = at; i < Math.min(to, at + NAMING_REACH); i += 1)
    if (isMarked(view, i)) return whole(at, to);
  const object = nounPhraseEnd(view, at, limit);
  const isShort = has(view, at, OBJECT_PRONOUN) || isCapital(view, object - 1);
  const isArticle = lowerAt(view, object) === 'a' || lowerAt(view, object) === 'an';
  return isShort && isArticle ? whole(at, to) : null;
}

/** Whether a surely finite verb stands in the range, or marked words that may hold one. */
function hasSureVerb(view: QuoteView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (has(view, i, FINITE) || isMarked(view, i)) return true;
  return false;
}

/** Whether a finite verb or marked words stand in the range. */
export function hasFinite(view: QuoteView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (has(view, i, FINITE) || isMarked(view, i)) return true;
    const lower = lowerAt(view, i);
    if (lower.length > 4 && lower.endsWith('ed') && !has(view, i - 1, DETERMINER)) return true;
  }
  return false;
}

/** Whether the range is more than a few words of time and place. */
function hasVerb(view: QuoteView, from: number, to: number): boolean {
  return to - from >= 3 || hasFinite(view, from, to);
}

/** The token after whom the words are told to. */
export function hearerEnd(view: QuoteView, from: number, limit: number): number {
  if (has(view, from, THAT) || isMarked(view, from)) return from;
  let end = nounPhraseEnd(view, from, limit);
  end = pastBrackets(view, end, limit);
  while (end < limit && lowerAt(view, end) === 'of')
    end = Math.max(end + 1, nounPhraseEnd(view, end + 1, limit));
  return end;
}

/** Longest stretch in brackets inside a phrase, in tokens. */
const LONGEST_BRACKETS = 8;

/** Past "(MV) news agency" after "Mill Valley"; `at` where no brackets open. */
function pastBrackets(view: QuoteView, at: number, limit: number): number {
  if (!isMark(view, at, '(')) return at;
  for (let i = at + 1; i < Math.min(at + LONGEST_BRACKETS, limit); i += 1)
    if (isMark(view, i, ')')) return Math.max(i + 1, nounPhraseEnd(view, i + 1, limit));
  return at;
}

/** Past adverbs, days, "in an interview with", "when asked": to where what is said may begin. */
export function skipAdjuncts(view: QuoteView, from: number, limit: number, skipsTo = true): number {
  let i = from;
  while (i < limit) {
    const next = !skipsTo && lowerAt(view, i) === 'to' ? i : stepAdjunct(view, i, limit);
    if (next <= i) break;
    i = next;
  }
  return i;
}

function stepAdjunct(view: QuoteView, i: number, limit: number): number {
  if (i >= limit || isMarked(view, i)) return i;
  if (isMark(view, i, ',')) return stepParenthesis(view, i, limit);
  if (TIME_CLAUSE.has(lowerAt(view, i))) return clauseStop(view, i, limit);
  const isTimeAfterDeterminer =
    has(view, i, DETERMINER) && has(view, i + 1, TIME) && !has(view, i, THAT);
  if (isTimeAfterDeterminer) return i + 2;
  if (has(view, i, TIME | ADVERB) && !has(view, i, DETERMINER | SUBJECT_PRONOUN | FINITE))
    return i + 1;
  if (ISSUED.has(lowerAt(view, i)) && has(view, i + 1, PREPOSITION | TIME)) return i + 1;
  if (!has(view, i, PREPOSITION) || lowerAt(view, i) === 'than') return i;
  if (isCapital(view, i + 1) && has(view, i + 1, TIME) && !isPossessive(view, i + 2))
    return timeEnd(view, i + 1, limit);
  const end = nounPhraseEnd(view, i + 1, limit);
  return end > i + 1 ? pastBrackets(view, end, limit) : i;
}

function timeEnd(view: QuoteView, from: number, limit: number): number {
  let i = from;
  while (i < limit && (has(view, i, TIME) || view.tokens.kinds[i] === NUMBER)) i += 1;
  return i;
}

/** Past ", referring to the talks," when what is said follows it. */
function stepParenthesis(view: QuoteView, comma: number, limit: number): number {
  for (let i = comma + 1; i < limit && !isMarked(view, i); i += 1) {
    if (!isMark(view, i, ',')) continue;
    return has(view, i + 1, THAT) || isMarked(view, i + 1) ? i + 1 : comma;
  }
  return comma;
}

function clauseStop(view: QuoteView, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i += 1)
    if (has(view, i, THAT) || isMark(view, i, ',:') || isMarked(view, i)) return i;
  return limit;
}
