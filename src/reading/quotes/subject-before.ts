import {
  ADVERB,
  DETERMINER,
  HAVE,
  OBJECT_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME,
} from '../../lexicon/function-words.ts';
import { NUMBER } from '../../text/tokens.ts';
import { skipFronted } from './fronted.ts';
import { interruptedSubject } from './interrupted-subject.ts';
import { namedBefore } from './named-before.ts';
import { SHORT_FORM, closesShortForm, phraseStart } from './phrase-start.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import type { Subject } from './speaker.ts';
import {
  endOf,
  has,
  isCapital,
  isDash,
  isMark,
  isMarked,
  isPossessive,
  isWord,
  lowerAt,
  mentionOn,
  startOf,
} from './token-queries.ts';

/**
 * The subject that ends right before token `verb`, looking back to `floor`: "the minister", "Ana
 * Ruiz, who leads the talks,", "who". Null when the words before are no noun phrase.
 */
export function subjectBefore(view: QuoteView, floor: number, verb: number): Subject | null {
  const loose = beforeAdverbs(view, floor, verb - 1);
  const end = beforeCondition(view, floor, loose < floor ? verb - 1 : loose);
  const isMarkEnd = isMark(view, end, '”"') && !isMarked(view, end);
  const last = closesShortForm(view, end) ? end - SHORT_FORM : isMarkEnd ? end - 1 : end;
  if (last < floor || isMarked(view, last) || isPossessive(view, last)) return null;
  if (
    lowerAt(view, last) === 'who' ||
    (lowerAt(view, last) === 'which' && isMark(view, last - 1, ','))
  )
    return relativeSubject(view, floor, last);
  if (isMark(view, last, ',—–)') || isDash(view, last))
    return interruptedSubject(view, floor, last);
  return adjacentSubject(view, floor, last);
}

/** Tokens of "who asked not to be named". */
const CONDITION = 9;

/** Back past "who asked not to be named", "who declined to be identified": no subject ends there. */
function beforeCondition(view: QuoteView, floor: number, last: number): number {
  if (!/^(?:named|identified|quoted)$/.test(lowerAt(view, last))) return last;
  if (lowerAt(view, last - 1) !== 'be') return last;
  for (let i = last - 2; i > Math.max(floor, last - CONDITION); i -= 1)
    if (lowerAt(view, i) === 'who') return i - 1;
  return last;
}

function isYear(view: QuoteView, i: number): boolean {
  return view.tokens.kinds[i] === NUMBER && (view.tokens.words[i] ?? '').length === 4;
}

/** Back past "later", "repeatedly" and "on Tuesday". */
export function beforeAdverbs(view: QuoteView, floor: number, from: number): number {
  let i = from;
  while (i >= floor && isLooseAdverb(view, i)) {
    const isDay = i > floor && (has(view, i - 1, PREPOSITION) || isThisWeek(view, i));
    i -= isDay ? 2 : 1;
  }
  return i;
}

/** "this week", "that evening" before a verb. */
function isThisWeek(view: QuoteView, i: number): boolean {
  return has(view, i, TIME) && /^(?:this|that)$/.test(lowerAt(view, i - 1));
}

function isLooseAdverb(view: QuoteView, i: number): boolean {
  if (isYear(view, i)) return has(view, i - 1, PREPOSITION);
  const isAdverb = has(view, i, ADVERB | TIME) && !has(view, i, DETERMINER | SUBJECT_PRONOUN);
  return isAdverb && view.mentionOf[i] === -1 && !isMarked(view, i);
}

/** "Ruiz, who leads the talks": the pronoun, with the entities of the name before it. */
function relativeSubject(view: QuoteView, floor: number, at: number): Subject {
  let before = at - 1;
  while (before > floor && !isWord(view, before)) before -= 1;
  const mention = mentionOn(view, before);
  const range = { from: at, to: at + 1, start: startOf(view, at), end: endOf(view, at) };
  const isThing = mention?.kind === 'person' && lowerAt(view, at) === 'which';
  return { speaker: { ...range, entities: isThing ? [] : (mention?.entities ?? []) }, region: at };
}

/** Walks left from the last token of the phrase to where its clause begins. */
function adjacentSubject(view: QuoteView, floor: number, last: number): Subject | null {
  const region = phraseStart(view, floor, last);
  if (opensRelative(view, floor, region)) return relativeSubject(view, floor, region - 1);
  const named = namedBefore(view, floor, region, last);
  if (named) return named;
  if (lowerAt(view, region - 1) === 'as' && lowerAt(view, region - 2) === 'such') return null;
  const from = skipFronted(view, region, last + 1);
  if (isPerfect(view, last))
    return LOOSE.has(lowerAt(view, last)) ? subjectBefore(view, floor, last - 1) : null;
  if (from > last) return null;
  const range = { from, to: last + 1 };
  const isBareDeterminer =
    has(view, last, DETERMINER) && !has(view, last, SUBJECT_PRONOUN | OBJECT_PRONOUN);
  if (isBareDeterminer) return null;
  if (!isWord(view, from) && view.tokens.kinds[from] !== NUMBER) return null;
  return { speaker: speakerIn(view, range), region: from };
}

/** "Ruiz, who heads the mission also said": a relative clause that no comma ends. */
function opensRelative(view: QuoteView, floor: number, region: number): boolean {
  if (lowerAt(view, region - 1) !== 'who' || region - 3 < floor) return false;
  const isVerb = !isCapital(view, region) && !has(view, region, DETERMINER | SUBJECT_PRONOUN);
  return isVerb && isMark(view, region - 2, ',') && mentionOn(view, region - 3) !== undefined;
}

/** "has long said": adjectives elsewhere. */
const LOOSE = new Set(['long', 'first']);

/** "had taken | detailed notes": no subject ends in a participle after "had". */
function isPerfect(view: QuoteView, last: number): boolean {
  return has(view, last - 1, HAVE) && !isCapital(view, last) && mentionOn(view, last) === undefined;
}
