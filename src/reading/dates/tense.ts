import { ARRANGED_NOUNS } from '../../lexicon/dates/tense-words.ts';
import { hasDuty, isAsSoonAs, isErrand, isInfinitive, isStillToCome } from './still-to-come.ts';
import { isFuture, tenseOf } from './verb-tense.ts';
import type { Tense } from './verb-tense.ts';
import { lowerAt } from './window.ts';
import type { Window } from './window.ts';

export { isFuture } from './verb-tense.ts';
export type { Tense } from './verb-tense.ts';

/** Tokens looked at on either side. */
const REACH = 25;

/**
 * The tense that tokens `from` to `to` stand in: told by the words just before them ("as early as",
 * "until"), else by the nearest verb before, else by the nearest after, within the sentence.
 */
export function tenseAround(w: Window, from: number, to: number): Tense {
  const lead = leadOf(w, from);
  if (lead !== 'unknown') return lead;
  if (endsTime(w, from, to)) return 'unknown';
  if (opensThatClause(w, from) && isFuture(after(w, from, to))) return 'future';
  return isOwner(w, to) ? tenseOfOwned(w, from, to) : (before(w, from) ?? after(w, from, to));
}

/** "said that on Friday they will meet": the verb of the clause that the date opens is behind it. */
function opensThatClause(w: Window, from: number): boolean {
  const lead = /^(?:on|in|by|from|the)$/.test(lowerAt(w, from - 1)) ? from - 2 : from - 1;
  return lowerAt(w, lead) === 'that';
}

/** "was possible before the July 1 deadline": the verb tells of the time before, the day itself may be ahead. */
function endsTime(w: Window, from: number, to: number): boolean {
  const lead = /^(?:the|a|an|its|their)$/.test(lowerAt(w, from - 1)) ? from - 2 : from - 1;
  return lowerAt(w, to) === 'deadline' && /^(?:before|by|of)$/.test(lowerAt(w, lead));
}

function before(w: Window, from: number): Tense | null {
  let [isToCome, isOpen] = [false, false];
  for (let i = from - 1; i >= Math.max(w.from, from - REACH); i -= 1) {
    const tense = tenseOf(w, i);
    if (tense === 'past' && isAsSoonAs(w, i)) {
      isOpen = true;
      continue;
    }
    if (tense === 'eitherWay' && isOpen) return 'future';
    if (tense === 'past') {
      if (isStillToCome(w, i, from) || isErrand(w, i, from)) return 'future';
      return governs(w, i, from, 6) ? 'surelyPast' : 'past';
    }
    if (/^(?:will|shall)$/.test(lowerAt(w, i)) && governs(w, i, from, 10)) return 'surelyFuture';
    if (tense !== 'unknown') return tense;
    isToCome ||= isInfinitive(w, i);
  }
  return isToCome ? 'future' : null;
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
  if (last === 'by' && hasDuty(w, from - 2)) return 'future';
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
