import {
  BE,
  DETERMINER,
  HAVE,
  MODAL,
  NEGATION,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../../lexicon/function-words.ts';
import { FOLLOWS, NAMING } from '../../lexicon/reporting-verbs.ts';
import type { VerbEntry } from '../../lexicon/reporting-verbs.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isMark, isMarked, isPossessive, lowerAt } from './token-queries.ts';
import { makeGroup, skipAdverbs } from './verb-group.ts';

export function readPast(
  view: QuoteView,
  unit: QuoteUnit,
  entry: VerbEntry,
  i: number,
  before: number,
) {
  if (before < unit.from) return follows(view, entry, i) ? makeGroup(entry, i, i, 'finite') : null;
  const isLate = has(view, before, TIME) && lowerAt(view, before - 1) === 'this';
  if (isLate && has(view, before - 2, HAVE)) return readPerfect(view, unit, entry, i, before - 2);
  if (lowerAt(view, i + 1) === 'by' && !BY_MEANS.has(lowerAt(view, i + 2))) return null;
  if (isPossessive(view, before) || isRanked(view, before)) return null;
  if (isNamed(view, unit, entry, i)) return null;
  const isContracted = view.tokens.kinds[before] === POSSESSIVE;
  if (has(view, before, BE) && !isContracted) return null;
  if (has(view, before, NEGATION | MODAL) || has(view, before, SUBORDINATOR)) return null;
  if (has(view, before, HAVE) || isContracted) return readPerfect(view, unit, entry, i, before);
  if (isMark(view, before, ',') && lowerAt(view, i) === 'asked') return null;
  if (has(view, before, DETERMINER | PREPOSITION) && !has(view, before, SUBJECT_PRONOUN))
    return null;
  return makeGroup(entry, before + 1, i, 'finite');
}

/** "said by telephone". By hand. */
const BY_MEANS = new Set('telephone phone email e-mail text letter video fax'.split(' '));

/** Most tokens from "what" to the verb: "what the port council called". */
const LONGEST_NAMER = 6;

/** "an atmosphere deemed “cordial”": named by nobody, unless "what" or "which" is what somebody names. */
function isNamed(view: QuoteView, unit: QuoteUnit, { verb }: VerbEntry, i: number): boolean {
  if (verb.takes !== NAMING || !isMarked(view, i + 1)) return false;
  if (isCapital(view, i - 1) || has(view, i - 1, SUBJECT_PRONOUN | HAVE)) return false;
  for (let k = i - 1; k >= Math.max(unit.from, i - LONGEST_NAMER); k -= 1)
    if (/^(?:what|which|whom|that)$/.test(lowerAt(view, k))) return false;
  return true;
}

/** "his first confirmed visit": an adjective. */
function isRanked(view: QuoteView, before: number): boolean {
  const isRank = /^(?:first|second|third|last|only|next|previous|latest)$/.test(
    lowerAt(view, before),
  );
  return isRank && (has(view, before - 1, DETERMINER | BE) || isPossessive(view, before - 1));
}

/** "has said", "had not said": only where nothing denies it or makes it merely possible. */
function readPerfect(view: QuoteView, unit: QuoteUnit, entry: VerbEntry, i: number, have: number) {
  if (has(view, have, NEGATION)) return null;
  const before = skipAdverbs(view, unit, have - 1);
  if (has(view, before, MODAL | NEGATION) || lowerAt(view, before) === 'to') return null;
  return makeGroup(entry, before + 1, i, 'finite');
}

/** Whether the verb may open a sentence before its subject: `Said Ruiz: “…”`. */
export function follows(view: QuoteView, entry: VerbEntry, i: number): boolean {
  return (entry.verb.takes & FOLLOWS) !== 0 && isCapital(view, i + 1);
}
