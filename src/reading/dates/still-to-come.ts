import {
  ARRANGED_INFINITIVES,
  ARRANGED_NOUNS,
  ARRANGING_WORDS,
  CONTROL_WORDS,
} from '../../lexicon/dates/tense-words.ts';
import { WEEKDAY } from './time-words.ts';
import { kindAt, lowerAt } from './window.ts';
import type { Window } from './window.ts';

/** "to meet": what a headline has still to come ("Ruiz and Lind to meet on Friday"). */
export function isInfinitive(w: Window, i: number): boolean {
  return lowerAt(w, i) === 'to' && ARRANGED_INFINITIVES.has(lowerAt(w, i + 1));
}

/**
 * Whether the date at token `from` is of what the past verb at `i` only speaks of: "offered to host a
 * summit on Thursday", "proposed holding talks on Monday", "announced a meeting on 6 May", "looked
 * forward to the talks on Friday". "Urged calm on Monday" is not: the urging was on Monday.
 */
export function isStillToCome(w: Window, i: number, from: number): boolean {
  const lower = lowerAt(w, i);
  if (lower === 'looked') return lowerAt(w, i + 1) === 'forward';
  if (/^(?:proposed|suggested)$/.test(lower) && lowerAt(w, i + 1).endsWith('ing')) return true;
  if (ARRANGING_WORDS.has(lower) && isOfMeeting(w, i, from)) return true;
  if (!CONTROL_WORDS.has(lower)) return false;
  for (let at = i + 1; at < from; at += 1) if (isInfinitive(w, at)) return true;
  return false;
}

/** "a meeting on", "talks": the noun stands right before the date and its preposition. */
function isOfMeeting(w: Window, verb: number, from: number): boolean {
  const isAfter = /^(?:on|in|for|from)$/.test(lowerAt(w, from - 1));
  const noun = isAfter ? from - 2 : from - 1;
  return noun > verb && ARRANGED_NOUNS.has(lowerAt(w, noun));
}

/** Tokens from "for" to the noun after it. */
const ERRAND_REACH = 4;

/**
 * "flew to Bern on Tuesday for talks on Friday": what somebody went for comes after the day on which they
 * went, where both are told.
 */
export function isErrand(w: Window, verb: number, from: number): boolean {
  const isAfter = lowerAt(w, from - 1) === 'on';
  const noun = isAfter ? from - 2 : from - 1;
  if (!ARRANGED_NOUNS.has(lowerAt(w, noun))) return false;
  let lead = noun - 1;
  while (lead > noun - ERRAND_REACH && lowerAt(w, lead) !== 'for') lead -= 1;
  if (lowerAt(w, lead) !== 'for') return false;
  for (let i = verb + 1; i < lead; i += 1) if (kindAt(w, i) === WEEKDAY) return true;
  return false;
}

/** Tokens between "as soon as" and its verb, and between "must" and "by". */
const REACH = 8;

/** "must reply by Friday", "should leave by June". */
export function hasDuty(w: Window, from: number): boolean {
  for (let i = from; i > from - REACH; i -= 1)
    if (/^(?:must|should|may|can|could|ought)$/.test(lowerAt(w, i))) return true;
  return false;
}

/** "likely to buy as soon as trading opened Monday": when that is, the verb before tells. */
export function isAsSoonAs(w: Window, verb: number): boolean {
  for (let i = verb - 1; i > verb - REACH; i -= 1)
    if (lowerAt(w, i) === 'as' && lowerAt(w, i - 1) === 'soon' && lowerAt(w, i - 2) === 'as')
      return true;
  return false;
}
