import {
  AHEAD_WORDS,
  ARRANGED_PROGRESSIVES,
  ARRANGED_WORDS,
  FUTURE_WORDS,
  NOT_PAST,
  PAST_WORDS,
} from '../../lexicon/dates/tense-words.ts';
import { isCapital, lowerAt } from './window.ts';
import type { Window } from './window.ts';

/**
 * When the clause around some words plays, as far as its verbs tell. `surelyPast`: the verb governs
 * the words ("met on 30 December"), nothing stands between that may look ahead; `surelyFuture` the same
 * of "will". `eitherWay`: "was to meet on Monday" may be over or not.
 */
export type Tense = 'surelyPast' | 'past' | 'surelyFuture' | 'future' | 'eitherWay' | 'unknown';

/** Whether a tense looks ahead. */
export function isFuture(tense: Tense): boolean {
  return tense === 'future' || tense === 'surelyFuture';
}

/** Tokens after "was planned" in which it may be called off. */
const REACH = 25;

/** The tense that token `i` tells by itself and its neighbours; `unknown` for most. */
export function tenseOf(w: Window, i: number): Tense {
  const lower = lowerAt(w, i);
  const isWas = /^(?:was|were)$/.test(lowerAt(w, i - 1));
  if (lower === 'to' && isWas) return 'eitherWay';
  if (FUTURE_WORDS.has(lower)) {
    if (isUndone(w, i) || isCalledOff(w, i)) return 'past';
    return isWas ? 'eitherWay' : 'future';
  }
  if (ARRANGED_WORDS.has(lower)) return isNoun(w, i) ? 'unknown' : 'future';
  if (lower === 'to' && /^(?:is|are)$/.test(lowerAt(w, i - 1))) return 'future';
  if (AHEAD_WORDS.has(lower) && leadsOn(w, i + 1)) return 'future';
  if (ARRANGED_PROGRESSIVES.has(lower) && /^(?:is|are|am)$/.test(lowerAt(w, i - 1)))
    return 'future';
  if (PAST_WORDS.has(lower)) return isPassive(w, i) || isPerfect(w, i) ? 'unknown' : 'past';
  const isPast = lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
  return isPast && !isPassive(w, i) && !isAdjective(w, i) ? 'past' : 'unknown';
}

/** "plans to", "set for"; "was agreed to on Friday" leads nowhere. */
function leadsOn(w: Window, i: number): boolean {
  if (lowerAt(w, i) === 'for') return true;
  return lowerAt(w, i) === 'to' && !/^(?:on|in|at|by|last|during)$/.test(lowerAt(w, i + 1));
}

/** "had been scheduled", "had been due to expire". */
function isUndone(w: Window, i: number): boolean {
  for (let at = i - 1; at >= i - 4; at -= 1)
    if (lowerAt(w, at) === 'been') return lowerAt(w, at - 1) === 'had';
  return false;
}

/** "that was planned for Monday was cancelled". */
function isCalledOff(w: Window, i: number): boolean {
  if (!/^(?:was|were)$/.test(lowerAt(w, i - 1))) return false;
  for (let at = i + 1; at < Math.min(w.to, i + REACH); at += 1)
    if (/^(?:cancell?ed|postponed|scrapped|dropped)$/.test(lowerAt(w, at))) return true;
  return false;
}

/** "on a visit to Oslo", "the start of talks", "will begin": no verb that looks ahead by itself. */
function isNoun(w: Window, i: number): boolean {
  const before = lowerAt(w, i - 1);
  return (
    /^(?:to|will|shall|would|['’]s)$/.test(before) || DETERMINERS.has(before) || VISITS.has(before)
  );
}

/** "will be paid": the tense stands before "be". */
function isPassive(w: Window, i: number): boolean {
  return lowerAt(w, i - 1) === 'be';
}

/** "will have left": the tense stands before "have". */
function isPerfect(w: Window, i: number): boolean {
  return lowerAt(w, i - 1) === 'have' && /^(?:will|shall|must)$/.test(lowerAt(w, i - 2));
}

/** Words before "visit" and "start" where they are nouns. */
const VISITS = new Set(
  (
    'official state working brief short surprise unannounced first second third last recent historic rare ' +
    'day courtesy private return maiden joint foreign planned'
  ).split(' '),
);

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'of',
  'its',
  'their',
  'his',
  'her',
  'this',
  'these',
]);

/** "the increased dividend", "United Nations". */
function isAdjective(w: Window, i: number): boolean {
  return DETERMINERS.has(lowerAt(w, i - 1)) || (isCapital(w, i) && i > w.from);
}
