import {
  ADVERB,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import { ALSO_NOUNS } from '../../lexicon/reporting-verbs.ts';
import type { VerbEntry } from '../../lexicon/reporting-verbs.ts';
import { MANY, SINGULAR } from '../../lexicon/verb-contexts.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import {
  has,
  isCapital,
  isMark,
  isMarked,
  isPossessive,
  isWord,
  lowerAt,
} from './token-queries.ts';

/** "the final say", "little say": a noun. */
export function isTheSay(view: QuoteView, i: number): boolean {
  return (
    lowerAt(view, i) === 'say' &&
    /^(?:final|last|little|much|no|any|greater|big|bigger)$/.test(lowerAt(view, i - 1))
  );
}

/** "expressed | hope that", "voiced | fear that": what is voiced. */
export function isObject(view: QuoteView, before: number): boolean {
  return !isCapital(view, before) && view.verbs.get(lowerAt(view, before))?.form === 'past';
}

/** "amid media reports that", "raised hopes that": no subject of one stands before it without an article. */
export function isPluralNoun(view: QuoteView, unit: QuoteUnit, i: number): boolean {
  const before = i - 1;
  if (before < unit.from || !isWord(view, before) || isCapital(view, before)) return false;
  if (SINGULAR.has(lowerAt(view, before)) || has(view, before, NO_NOUN)) return false;
  let first = before;
  while (first > unit.from && isPlain(view, first - 1)) first -= 1;
  const opener = first - 1;
  if (opener < unit.from) return false;
  return !has(view, opener, DETERMINER) && !isCapital(view, opener) && !isPossessive(view, opener);
}

/** Words that a subject may end in or that stand between it and its verb. */
const NO_NOUN = SUBJECT_PRONOUN | RELATIVE | ADVERB | THAT | TIME;

function isPlain(view: QuoteView, i: number): boolean {
  return isWord(view, i) && !isCapital(view, i) && !isMarked(view, i) && (view.bits[i] ?? 0) === 0;
}

export function isNounHere(view: QuoteView, entry: VerbEntry, before: number): boolean {
  if (isPossessive(view, before) || opensParticiple(view, entry, before)) return true;
  if (view.tokens.kinds[before] === NUMBER) return ALSO_NOUNS.has(entry.verb.lemma);
  if (entry.form === 'present' && MANY.has(lowerAt(view, before))) return true;
  if (has(view, before, SUBJECT_PRONOUN | RELATIVE)) return false;
  if (has(view, before, DETERMINER)) return true;
  return has(view, before, PREPOSITION) && ALSO_NOUNS.has(entry.verb.lemma);
}

/** ", raising fears that": the object of a participle after a comma, or at the start. */
function opensParticiple(view: QuoteView, entry: VerbEntry, before: number): boolean {
  const isParticiple = lowerAt(view, before).endsWith('ing') && !isCapital(view, before);
  return isParticiple && ALSO_NOUNS.has(entry.verb.lemma) && isMark(view, before - 1, ',—–');
}
