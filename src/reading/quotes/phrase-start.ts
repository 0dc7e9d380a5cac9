import { NUMBER } from '../../text/tokens.ts';
import {
  CLAUSE_COORDINATOR,
  COORDINATOR,
  DETERMINER,
  FINITE,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from '../../lexicon/function-words.ts';
import { looksPast } from './finite-verbs.ts';
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
  touches,
} from './token-queries.ts';

const CLAUSE_EDGE = CLAUSE_COORDINATOR | SUBORDINATOR | THAT | QUESTION;

/** Prepositions that open clauses too: "a week after the neighbours said". */
const OPENS_CLAUSE = new Set(['after', 'before', 'since', 'until']);

/** First token of the clause that ends with `last`: where its subject may begin. Never before `floor`. */
export function phraseStart(view: QuoteView, floor: number, last: number): number {
  let joint = -1;
  let loose = -1;
  for (let i = last; i >= floor; i -= 1) {
    if (closesShortForm(view, i)) i -= SHORT_FORM;
    if (isEdge(view, floor, i) || joinsBoth(view, i, last)) return i + 1;
    if (has(view, i, FINITE) && !isCapital(view, i)) {
      const relative = relativeBefore(view, floor, i);
      if (relative < 0) return Math.max(joint, loose, i) + 1;
      i = relative;
    } else if (loose >= 0 && looksPast(view, i)) {
      return loose + 1;
    } else if (has(view, i, COORDINATOR) && joint < 0 && !isHyphened(view, i)) {
      if (!isCapital(view, i + 1) && !has(view, i + 1, DETERMINER)) loose = Math.max(loose, i);
      else joint = i;
    }
  }
  return floor;
}

/** Tokens of "(PLF)". */
export const SHORT_FORM = 3;

/** "the Port Liberation Front (PLF) rebels": a short form in brackets inside the phrase. */
export function closesShortForm(view: QuoteView, i: number): boolean {
  if (!isMark(view, i, ')') || !isMark(view, i - 2, '(')) return false;
  const word = view.tokens.words[i - 1] ?? '';
  return word.length > 1 && word === word.toUpperCase() && isCapital(view, i - 1);
}

/** "they left the hall and | both have said". */
function joinsBoth(view: QuoteView, i: number, last: number): boolean {
  return (
    has(view, i, COORDINATOR) && i + 1 === last && /^(?:both|neither)$/.test(lowerAt(view, last))
  );
}

/** How far back a relative pronoun may open the clause that a finite verb ends. */
const RELATIVE_REACH = 6;

/** "friends who have seen her": the pronoun before a finite verb; -1 for none near. */
function relativeBefore(view: QuoteView, floor: number, verb: number): number {
  for (let i = verb - 1; i >= Math.max(floor, verb - RELATIVE_REACH); i -= 1) {
    if (lowerAt(view, i) === 'who' || lowerAt(view, i) === 'whose') return i;
    if (isMark(view, i, ',;:')) return -1;
  }
  return -1;
}

/** "warm-and-fuzzy". */
function isHyphened(view: QuoteView, i: number): boolean {
  return isMark(view, i - 1, '-') && touches(view, i - 1);
}

function isEdge(view: QuoteView, floor: number, i: number): boolean {
  if (isMarked(view, i)) return true;
  if (isWord(view, i)) {
    const isEdge = has(view, i, CLAUSE_EDGE | RELATIVE) || OPENS_CLAUSE.has(lowerAt(view, i));
    return isEdge && (i === floor || !isCapital(view, i));
  }
  if (isPossessive(view, i) || isMark(view, i, "/&'’")) return false;
  if (isMark(view, i, '.')) return !touches(view, i - 1) || !isCapital(view, i - 1);
  return view.tokens.kinds[i] !== NUMBER && (!isMark(view, i, '-') || isDash(view, i));
}
