import {
  ADVERB,
  AUXILIARY,
  CLAUSE_COORDINATOR,
  COORDINATOR,
  DETERMINER,
  FINITE,
  OBJECT_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
} from '../../lexicon/function-words.ts';
import { ALSO_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { QuoteView } from './quote-view.ts';
import {
  has,
  isCapital,
  isMark,
  isMarked,
  isPossessive,
  isWord,
  lowerAt,
  mentionOn,
  startOf,
  touches,
} from './token-queries.ts';

const PRONOUN = SUBJECT_PRONOUN | OBJECT_PRONOUN;

const STOPS = AUXILIARY | FINITE | SUBORDINATOR | RELATIVE | THAT | CLAUSE_COORDINATOR;

/**
 * The token after the noun phrase that begins at `from`; `from` itself when none begins there.
 * Follows "of", names joined by "and", hyphens and abbreviations; other prepositions end it.
 */
export function nounPhraseEnd(view: QuoteView, from: number, limit: number): number {
  if (has(view, from, PRONOUN) && !has(view, from, DETERMINER)) return from + 1;
  let i = from;
  while (i < limit && continuesPhrase(view, from, i)) i = stepOver(view, i, limit);
  while (i > from && !isPhraseEnd(view, i - 1)) i -= 1;
  return i;
}

function stepOver(view: QuoteView, i: number, limit: number): number {
  const mention = mentionOn(view, i);
  if (!mention || startOf(view, i) !== mention.start) return i + 1;
  let end = i + 1;
  while (end < limit && startOf(view, end) < mention.end) end += 1;
  return end;
}

function continuesPhrase(view: QuoteView, from: number, i: number): boolean {
  if (isMarked(view, i)) return false;
  if (isPossessive(view, i) || view.tokens.kinds[i] === NUMBER) return true;
  if (!isWord(view, i)) return joinsWords(view, i);
  const before = i - 1;
  if (isDomain(view, i)) return i > from;
  if (lowerAt(view, i) === 'of') return i > from;
  if (has(view, i, COORDINATOR)) return i > from && joinsNames(view, i);
  if (has(view, i, STOPS) && !has(view, i, DETERMINER)) return false;
  if (isNamesThe(view, from, i)) return true;
  if (has(view, i, DETERMINER))
    return (
      i === from || lowerAt(view, before) === 'of' || has(view, before, DETERMINER | COORDINATOR)
    );
  if (has(view, i, PREPOSITION | PRONOUN)) return false;
  if (has(view, i, ADVERB) && !isCapital(view, i))
    return i === from || has(view, before, DETERMINER);
  const entry = isCapital(view, i) || i === from ? null : view.verbs.get(lowerAt(view, i));
  if (entry?.form === 'past') return isNominal(view, i);
  if (entry?.form === 'present' && !ALSO_NOUNS.has(entry.verb.lemma)) return isNominal(view, i);
  return !startsNextName(view, from, i);
}

/** "news site The Paper": a name that begins with "The". */
function isNamesThe(view: QuoteView, from: number, i: number): boolean {
  const isThe = view.tokens.words[i] === 'The' && isCapital(view, i + 1);
  return isThe && i > from && isWord(view, i - 1) && !has(view, i - 1, PREPOSITION);
}

/** A reporting verb's form inside a phrase is a noun after a determiner, an adjective or "’s". */
export function isNominal(view: QuoteView, i: number): boolean {
  return has(view, i - 1, DETERMINER) || isPossessive(view, i - 1);
}

/** A second name right after a first: "told Reuters | Ruiz would". */
function startsNextName(view: QuoteView, from: number, i: number): boolean {
  const [before, here] = [view.mentionOf[i - 1] ?? -1, view.mentionOf[i] ?? -1];
  if (i === from || before < 0 || here < 0 || before === here) return false;
  const [first, second] = [view.mentions[before], view.mentions[here]];
  return first?.kind === 'organisation' && second?.kind === 'person' && touchesName(view, i);
}

function touchesName(view: QuoteView, i: number): boolean {
  return isCapital(view, i - 1) && isCapital(view, i);
}

function joinsNames(view: QuoteView, i: number): boolean {
  const isNameLike = (k: number) => isCapital(view, k) || has(view, k, DETERMINER);
  return isNameLike(i + 1) && !has(view, i + 1, PRONOUN) && isPhraseEnd(view, i - 1);
}

/** The end of "post.example": a word right after a full stop. */
function isDomain(view: QuoteView, i: number): boolean {
  return isMark(view, i - 1, '.') && touches(view, i - 1) && touches(view, i - 2);
}

/** Hyphens, slashes and abbreviation stops between words. */
function joinsWords(view: QuoteView, i: number): boolean {
  if (isMark(view, i, '.'))
    return touches(view, i - 1) && (isCapital(view, i - 1) || touches(view, i));
  if (isMark(view, i, '-/&')) return true;
  return isMark(view, i, "'’") && touches(view, i - 1);
}

function isPhraseEnd(view: QuoteView, i: number): boolean {
  if (has(view, i, COORDINATOR | DETERMINER) && !has(view, i, SUBJECT_PRONOUN)) return false;
  if (has(view, i, PREPOSITION) || isPossessive(view, i)) return false;
  return isWord(view, i) || view.tokens.kinds[i] === NUMBER || isMark(view, i, ".'’");
}
