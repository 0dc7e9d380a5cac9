import {
  ADVERB,
  AUXILIARY,
  BE,
  DETERMINER,
  LISTED,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  SUBORDINATOR,
} from '../../../lexicon/event-grammar.ts';
import { HOST_VERBS, LIGHT_VERBS, MEDIATE_VERBS } from '../../../lexicon/event-words.ts';
import { PHONE_WORDS } from '../../../lexicon/event-context.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt, touches } from './event-view.ts';
import type { Scene } from './scene.ts';
import { isCapital, isMark, isVerbLike } from './words.ts';

/** Longest description before an event noun ("the first round of high-level peace"), in tokens. */
const LONGEST_DESCRIPTION = 14;

/** Words that begin a description. */
const OPENERS = /^(?:the|a|an|this|that|these|those|any|no|another|every|each)$/;

/** Index of the first token of the noun's own description: articles, adjectives, owners, days and places before it. */
export function descriptionStart(scene: Scene, noun: number): number {
  const { view, sentence } = scene;
  const limit = Math.max(sentence.from, noun - LONGEST_DESCRIPTION);
  let start = noun;
  for (let i = noun - 1; i >= limit; i -= 1) {
    if (endsDescription(view, i)) break;
    start = i;
    if (is(view, i, POSSESSIVE_PRONOUN) || OPENERS.test(lowerAt(view, i))) {
      if (!isSeries(view, i - 1)) break;
    }
  }
  return start;
}

function endsDescription(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (isPossessive(view, i) || dateAt(view, i) || mentionAt(view, i)) return false;
  if (PHONE_WORDS.has(lower) || isHyphened(view, i) || isShortForm(view, i)) return false;
  if (isHeadlineVerb(view, i)) return true;
  if (lower === ':' && touches(view, i) && /^\d/.test(lowerAt(view, i + 1))) return false;
  if (isMark(view, i)) return !isAroundAdjectives(view, i);
  if (lower === 'of') return !isSeries(view, i);
  if (lower === ',' && isBetweenAdjectives(view, i)) return false;
  if (/^[,;:()[\]—–]$/.test(lower) || lower === 'and' || lower === 'or')
    return lower !== 'and' || !isJoinedAdjective(view, i);
  return (
    is(view, i, PREPOSITION | AUXILIARY | SUBORDINATOR) ||
    (isVerbLike(view, i) && !isAdjectiveLike(view, i))
  );
}

/** “extensive and fruitful” talks: one of two marks around a few words. */
function isAroundAdjectives(view: EventView, mark: number): boolean {
  for (let i = mark - LONGEST_QUOTED; i <= mark + LONGEST_QUOTED; i += 1)
    if (i !== mark && isMark(view, i)) return true;
  return false;
}

/** Longest quoted description before a noun, marks counted in, in tokens. */
const LONGEST_QUOTED = 5;

/** "Lenders Resume Talks": a verb of holding in the present, written with a capital in the middle of a headline. */
function isHeadlineVerb(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  const isLed = isCapital(view, i - 1) || /^(?:to|will)$/.test(lowerAt(view, i - 1));
  if (!isCapital(view, i) || !isLed || lower === 'open') return false;
  const isHolding = LIGHT_VERBS.has(lower) || HOST_VERBS.has(lower) || MEDIATE_VERBS.has(lower);
  return isHolding && !/(?:ed|ing)$/.test(lower);
}

/** "series of meetings", "round of talks", "second day of talks", "marathon” of negotiations". */
function isSeries(view: EventView, of: number): boolean {
  if (lowerAt(view, of) !== 'of') return false;
  for (let j = of - 1; j >= of - 2; j -= 1)
    if (
      /^(?:series|round|rounds|format|framework|day|days|week|weeks|hours|kind|set|flurry|string|marathon)$/.test(
        lowerAt(view, j),
      )
    )
      return true;
  return false;
}

function isJoinedAdjective(view: EventView, i: number): boolean {
  return (
    !isVerbLike(view, i + 1) &&
    !isVerbLike(view, i - 1) &&
    !mentionAt(view, i - 1) &&
    lowerAt(view, i - 2) !== ','
  );
}

/** Part of "(UN)" behind the name that it is short for. */
function isShortForm(view: EventView, i: number): boolean {
  const open = lowerAt(view, i) === '(' ? i : lowerAt(view, i) === ')' ? i - 2 : i - 1;
  return (
    lowerAt(view, open) === '(' && lowerAt(view, open + 2) === ')' && isCapital(view, open + 1)
  );
}

/** Part of "in-person", "face-to-face", "one-on-one": a hyphen touches it. */
function isHyphened(view: EventView, i: number): boolean {
  const isFirst = lowerAt(view, i + 1) === '-' && touches(view, i + 1);
  return isFirst || (lowerAt(view, i - 1) === '-' && touches(view, i));
}

/** Words that count among those that describe, and the hyphen. */
const COUNTING = /^(?:-|first|second|third|last|next|latest)$/;

/** "the first high-level, face-to-face talks": the comma stands between two describing words behind an article. */
function isBetweenAdjectives(view: EventView, comma: number): boolean {
  const isCounted = COUNTING.test(lowerAt(view, comma - 1));
  if (!isCounted && !isPlainWord(view, comma - 1)) return false;
  if (!isPlainWord(view, comma + 1)) return false;
  for (let i = comma - 1; i > comma - 7; i -= 1) {
    if (OPENERS.test(lowerAt(view, i))) return true;
    if (!isPlainWord(view, i) && !COUNTING.test(lowerAt(view, i))) return false;
  }
  return false;
}

/** A word in small letters that is no verb, no word of grammar and no name; any word of a hyphened one. */
function isPlainWord(view: EventView, i: number): boolean {
  if (isHyphened(view, i)) return true;
  if (view.tokens.kinds[i] !== WORD || isCapital(view, i)) return false;
  const isKnown = is(view, i, LISTED & ~ADVERB) || mentionAt(view, i) !== null;
  return !isKnown && dateAt(view, i) === null && !isVerbLike(view, i);
}

/** "scheduled talks", "to hold renewed negotiations", "closed-door meeting": a participle right before the noun. */
function isAdjectiveLike(view: EventView, i: number): boolean {
  const before = lowerAt(view, i - 1);
  return (
    lowerAt(view, i).endsWith('ed') &&
    (is(view, i - 1, DETERMINER | POSSESSIVE_PRONOUN | PREPOSITION) ||
      /^(?:schedule|hold|arrange|host|begin|start)$/.test(before) ||
      (LIGHT_VERBS.has(before) && !is(view, i - 1, AUXILIARY)) ||
      before.endsWith('ly') ||
      before === '-' ||
      isPossessive(view, i - 1))
  );
}

/** Token of the verb that the noun is the object of; -1 for none. */
export function holdingVerb(scene: Scene, start: number): number {
  const { view, sentence } = scene;
  let i = start - 1;
  while (i >= sentence.from && i >= start - 4 && isBetweenVerbAndNoun(view, i)) i -= 1;
  const lower = lowerAt(view, i);
  if (/^tak(?:e|es|ing|en)$|^took$/.test(lower) && lowerAt(view, i + 1) === 'part') return i;
  if (LIGHT_VERBS.has(lower) || HOST_VERBS.has(lower) || MEDIATE_VERBS.has(lower)) return i;
  if (isPartTaken(view, i)) return i;
  const isIn = lowerAt(view, start - 1) === 'in';
  return isIn && is(view, i, BE) ? i : -1;
}

/** "takes part in". */
function isPartTaken(view: EventView, i: number): boolean {
  return (
    /^(?:take|takes|took|taken|taking)$/.test(lowerAt(view, i)) && lowerAt(view, i + 1) === 'part'
  );
}

/** "wrapped up a meeting", "took part in talks", "is in talks", "agreed to talks". */
function isBetweenVerbAndNoun(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return (
    is(view, i, ADVERB) || /^(?:up|in|out|off|part|place|from|into|to|for|on|over)$/.test(lower)
  );
}
