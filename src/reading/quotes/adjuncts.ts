import {
  ADVERB,
  DETERMINER,
  FINITE,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import { NUMBER } from '../../text/tokens.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isMarked, isPossessive, lowerAt } from './token-queries.ts';

/** "said in a statement released on Monday". */
const ISSUED = new Set(
  'provided released published issued posted carried broadcast sent emailed obtained made given'.split(
    ' ',
  ),
);

/** Time clauses between a verb and what is said. */
const TIME_CLAUSE = new Set(['when', 'while', 'as', 'once', 'until']);

/** The token after whom the words are told to. */
export function hearerEnd(view: QuoteView, from: number, limit: number): number {
  if (has(view, from, THAT) || isMarked(view, from)) return from;
  let end = nounPhraseEnd(view, from, limit);
  end = pastProgramme(view, pastBrackets(view, end, limit), limit);
  while (end < limit && lowerAt(view, end) === 'of')
    end = Math.max(end + 1, nounPhraseEnd(view, end + 1, limit));
  return pastRelative(view, end, limit);
}

/** Past "“Good Morning”" after "told the Post’s": a title in marks that goes on without a comma. */
function pastProgramme(view: QuoteView, at: number, limit: number): number {
  if (!isPossessive(view, at) || !isMarked(view, at + 1)) return at;
  let end = at + 1;
  while (end < limit && view.stretchOf[end] === view.stretchOf[at + 1]) end += 1;
  return end < limit ? end : at;
}

/** Longest clause about a hearer, in tokens. */
const LONGEST_RELATIVE = 12;

/** Past "which visited him" where "that" opens what is said. */
function pastRelative(view: QuoteView, at: number, limit: number): number {
  if (!has(view, at, RELATIVE)) return at;
  for (let i = at + 2; i < Math.min(limit, at + LONGEST_RELATIVE); i += 1) {
    if (has(view, i, THAT)) return i;
    if (isMark(view, i, ',;:') || isMarked(view, i)) return at;
  }
  return at;
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
  const isDay =
    isMark(view, i, '(') && isMark(view, i + 2, ')') && view.tokens.kinds[i + 1] === NUMBER;
  if (isDay) return i + 3;
  if (has(view, i, TIME | ADVERB) && !has(view, i, DETERMINER | SUBJECT_PRONOUN | FINITE))
    return i + 1;
  if (ISSUED.has(lowerAt(view, i)) && has(view, i + 1, PREPOSITION | TIME)) return i + 1;
  if (!has(view, i, PREPOSITION) || lowerAt(view, i) === 'than') return i;
  if (isCapital(view, i + 1) && has(view, i + 1, TIME) && !isPossessive(view, i + 2))
    return timeEnd(view, i + 1, limit);
  const end = nounPhraseEnd(view, i + 1, limit);
  return end > i + 1 ? pastProgramme(view, pastBrackets(view, end, limit), limit) : i;
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
    const isAdding = i === comma + 2 && view.verbs.get(lowerAt(view, comma + 1))?.form === 'ing';
    return !isAdding && (has(view, i + 1, THAT) || isMarked(view, i + 1)) ? i + 1 : comma;
  }
  return comma;
}

function clauseStop(view: QuoteView, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i += 1)
    if (has(view, i, THAT) || isMark(view, i, ',:') || isMarked(view, i)) return i;
  return limit;
}
