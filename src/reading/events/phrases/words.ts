import { ADVERB, AUXILIARY, PREPOSITION, SAYING, VERB } from '../../../lexicon/event-grammar.ts';
import {
  EVENT_VERBS,
  HOST_VERBS,
  LIGHT_VERBS,
  MEDIATE_VERBS,
} from '../../../lexicon/event-words.ts';
import { isUpperUnit } from '../../../text/characters.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, lowerAt, mentionAt, touches } from './event-view.ts';

const MARKS = new Set(['“', '”', '"', '«', '»', '„']);

/** Whether token i is a quotation mark that is surely none of an apostrophe's. */
export function isMark(view: EventView, i: number): boolean {
  return MARKS.has(lowerAt(view, i));
}

/** Whether token i is a dash between clauses or behind a dateline, no hyphen. */
export function isDash(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (lower === '—' || lower === '–' || lower === '_') return true;
  return lower === '-' && !touches(view, i) && !touches(view, i + 1);
}

/** Whether token i is a word written with a capital. */
export function isCapital(view: EventView, i: number): boolean {
  return view.tokens.kinds[i] === WORD && isUpperUnit((view.tokens.words[i] ?? '').charCodeAt(0));
}

/** Whether token i looks like a verb with a subject: an auxiliary, a verb of the lists, or "-ed" in small letters. */
export function isVerbLike(view: EventView, i: number): boolean {
  if (is(view, i, AUXILIARY | SAYING | VERB)) return true;
  if (view.isRole[i] === 1 || isNamed(view, i) || isCapital(view, i)) return false;
  const lower = lowerAt(view, i);
  if (LIGHT_VERBS.has(lower) || HOST_VERBS.has(lower) || MEDIATE_VERBS.has(lower)) return true;
  if (EVENT_VERBS.has(lower)) return !lower.endsWith('ing') && lower !== 'talks';
  return lower.length > 4 && lower.endsWith('ed') && view.tokens.kinds[i] === WORD;
}

/** Whether a mention with words of its own, no pronoun, covers token i. */
function isNamed(view: EventView, i: number): boolean {
  const mention = mentionAt(view, i);
  return mention !== null && mention.form !== 'pronoun';
}

/** Whether token i may stand between a subject and its verb: auxiliaries, adverbs, dates. */
export function isVerbalFiller(view: EventView, i: number): boolean {
  if (dateAt(view, i)) return true;
  const lower = lowerAt(view, i);
  if (lower === ',' || lower === 'on') return true;
  return is(view, i, AUXILIARY | ADVERB) || (lower.endsWith('ly') && lower.length > 4);
}

/** Whether token i is a preposition. */
export function isPreposition(view: EventView, i: number): boolean {
  return is(view, i, PREPOSITION);
}
