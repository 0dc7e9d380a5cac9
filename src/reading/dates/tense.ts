import {
  AHEAD_WORDS,
  ARRANGED_NOUNS,
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

/** Tokens looked at on either side. */
const REACH = 25;

/**
 * The tense that tokens `from` to `to` stand in: told by the words just before them ("as early as",
 * "until"), else by the nearest verb before, else by the nearest after, within the sentence.
 */
export function tenseAround(w: Window, from: number, to: number): Tense {
  const lead = leadOf(w, from);
  if (lead !== 'unknown') return lead;
  return isOwner(w, to) ? tenseOfOwned(w, from, to) : (before(w, from) ?? after(w, from, to));
}

function before(w: Window, from: number): Tense | null {
  for (let i = from - 1; i >= Math.max(w.from, from - REACH); i -= 1) {
    const tense = tenseOf(w, i);
    if (tense === 'past') return governs(w, i, from, 6) ? 'surelyPast' : 'past';
    if (/^(?:will|shall)$/.test(lowerAt(w, i)) && governs(w, i, from, 10)) return 'surelyFuture';
    if (tense !== 'unknown') return tense;
  }
  return null;
}

function after(w: Window, from: number, to: number): Tense {
  for (let i = to; i < Math.min(w.to, to + REACH); i += 1) {
    const tense = tenseOf(w, i);
    if (tense === 'past') return opens(w, from) ? 'surelyPast' : 'unknown';
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

/** "On Friday, ..." and "In January ...": the first verb is theirs. */
function opens(w: Window, from: number): boolean {
  return from - w.from <= 1;
}

/** "as early as Tuesday", "postponed until Tuesday"; a sentence that opens with "until" looks back. */
function leadOf(w: Window, from: number): Tense {
  const last = lowerAt(w, from - 1);
  if (last === 'as' && /^(?:early|soon|late)$/.test(lowerAt(w, from - 2))) return 'future';
  if (last === 'toward' || last === 'towards') return 'future';
  if (last !== 'until' && last !== 'till') return 'unknown';
  return from - 1 === w.from || lowerAt(w, from - 2) === 'up' ? 'past' : 'future';
}

function isOwner(w: Window, to: number): boolean {
  return /^['’]s$/.test(lowerAt(w, to));
}

/** "Monday’s talks will ...", "ahead of Sunday’s vote": what a day has had, unless the next verb looks ahead. */
function tenseOfOwned(w: Window, from: number, to: number): Tense {
  if (/^(?:of|before|for)$/.test(lowerAt(w, from - 1)) && lowerAt(w, from - 2) === 'ahead')
    return 'future';
  for (let i = to; i < Math.min(w.to, to + 7); i += 1) {
    if (/^(?:will|shall)$/.test(lowerAt(w, i))) break;
    if (ARRANGED_NOUNS.has(lowerAt(w, i))) return tenseOfArranged(w, from, i + 1);
  }
  return 'past';
}

/** "expect her to win Monday’s debate", "Monday’s talks will": the verb before, else the next one. */
function tenseOfArranged(w: Window, from: number, to: number): Tense {
  const tense = before(w, from);
  if (tense) return tense === 'surelyPast' ? 'past' : tense;
  for (let i = to; i < Math.min(w.to, to + 4); i += 1)
    if (/^(?:will|shall)$/.test(lowerAt(w, i))) return 'future';
  return 'past';
}

const LOOKS_AHEAD = new Set(['to', 'for', 'by', 'until', 'through', 'of', ',']);

/** Whether the verb at `i` is near and no word in between hands the date to something else. */
function governs(w: Window, i: number, from: number, reach: number): boolean {
  if (from - i > reach) return false;
  for (let at = i + 1; at < from; at += 1) if (LOOKS_AHEAD.has(lowerAt(w, at))) return false;
  return true;
}

function tenseOf(w: Window, i: number): Tense {
  const lower = lowerAt(w, i);
  const isWas = /^(?:was|were)$/.test(lowerAt(w, i - 1));
  if (lower === 'to' && isWas) return 'eitherWay';
  if (FUTURE_WORDS.has(lower)) {
    if (isUndone(w, i) || isCalledOff(w, i)) return 'past';
    return isWas ? 'eitherWay' : 'future';
  }
  if (ARRANGED_WORDS.has(lower))
    return /^(?:to|will|shall|would)$/.test(lowerAt(w, i - 1)) ? 'unknown' : 'future';
  if (lower === 'to' && /^(?:is|are)$/.test(lowerAt(w, i - 1))) return 'future';
  if (AHEAD_WORDS.has(lower) && /^(?:to|for)$/.test(lowerAt(w, i + 1))) return 'future';
  if (PAST_WORDS.has(lower)) return isPassive(w, i) ? 'unknown' : 'past';
  const isPast = lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
  return isPast && !isPassive(w, i) && !isAdjective(w, i) ? 'past' : 'unknown';
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

/** "will be paid": the tense stands before "be". */
function isPassive(w: Window, i: number): boolean {
  return lowerAt(w, i - 1) === 'be';
}

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
