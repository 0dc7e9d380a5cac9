import {
  AUXILIARY,
  CONTROL,
  DETERMINER,
  LISTED,
  PEOPLE,
  SUBORDINATOR,
  TITLE_ADJECTIVE,
} from '../../../lexicon/event-grammar.ts';
import { NUMBER, WORD } from '../../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from './event-view.ts';
import type { Party } from './parties.ts';
import { isCapital, isPreposition, isVerbLike } from './words.ts';

/** The preposition or verb right before the row; null when it stands free. */
export function governorOf(view: EventView, first: Party): number | null {
  if (opensLine(view, first.from)) return null;
  const i = behindCount(view, first.from - 1);
  if (is(view, i, SUBORDINATOR)) return null;
  if (isPreposition(view, i)) return i;
  if (is(view, i, AUXILIARY)) return null;
  if (isVerbLike(view, i) || is(view, i, CONTROL) || isGerund(view, i)) return i;
  const opensClause = /^(?:time|moment|way|reason)$/.test(lowerAt(view, i));
  const isName = first.mention.form === 'name' || first.mention.form === 'partial';
  return isName && isNamedThing(view, i) && !opensClause ? prepositionBefore(view, i) : null;
}

/** "representing about 3,000 employees": index of what stands before the number. */
function behindCount(view: EventView, at: number): number {
  let i = at;
  while (i > at - LONGEST_COUNT && isCounting(view, i)) i -= 1;
  return i;
}

/** Longest number with what stands before it ("more than 23,000"), in tokens. */
const LONGEST_COUNT = 6;

/** A number, its comma, or a word before it. */
function isCounting(view: EventView, i: number): boolean {
  const { kinds } = view.tokens;
  if (lowerAt(view, i) === ',') return kinds[i - 1] === NUMBER && kinds[i + 1] === NUMBER;
  return kinds[i] === NUMBER || COUNTING.test(lowerAt(view, i));
}

const COUNTING = /^(?:approximately|about|roughly|some|nearly|almost|more|than|over|around)$/;

/** Whether a line begins with token i: what stands before it belongs to a headline. */
export function opensLine({ context, tokens }: EventView, i: number): boolean {
  const { text } = context.prepared;
  return text.slice(tokens.ends[i - 1] ?? 0, tokens.starts[i] ?? 0).includes('\n\n');
}

/** "the arm of former unit Halden": a plain noun that the name behind it names. */
function isNamedThing(view: EventView, i: number): boolean {
  if (view.tokens.kinds[i] !== WORD || mentionAt(view, i) || dateAt(view, i)) return false;
  return !is(view, i, LISTED) && !isCapital(view, i) && view.isRole[i] !== 1;
}

/** The preposition before the plain words, adjectives and the article that end with token i; null for none. */
function prepositionBefore(view: EventView, i: number): number | null {
  for (let j = i - 1; j > i - LONGEST_NOUN; j -= 1) {
    if (is(view, j, SUBORDINATOR)) return null;
    if (isPreposition(view, j)) return j;
    if (!isNamedThing(view, j) && !is(view, j, DETERMINER | TITLE_ADJECTIVE)) return null;
  }
  return null;
}

/** Longest noun before the name that it describes, in tokens. */
const LONGEST_NOUN = 5;

function isGerund(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return (
    lower.length > 5 && lower.endsWith('ing') && mentionAt(view, i) === null && !dateAt(view, i)
  );
}

/** "urged X to meet", "called on X to meet", "a plan for X to meet". */
export function isControl(view: EventView, governor: number): boolean {
  if (is(view, governor, CONTROL)) return true;
  const lower = lowerAt(view, governor);
  if (lower === 'for') return true;
  return (lower === 'on' || lower === 'upon' || lower === 'to') && is(view, governor - 1, CONTROL);
}

/** As `governorOf`; "leaders of A and B" are governed as a whole. */
export function headGovernor(view: EventView, first: Party): number | null {
  const governor = governorOf(view, first);
  if (governor === null || !/^(?:of|from|for)$/.test(lowerAt(view, governor))) return governor;
  const isTeam = /^(?:delegation|team|mission)$/.test(lowerAt(view, governor - 1));
  if (!isTeam && !is(view, governor - 1, PEOPLE) && view.isRole[governor - 1] !== 1)
    return governor;
  let head = governor - 1;
  while (is(view, head - 1, TITLE_ADJECTIVE | DETERMINER) || view.isRole[head - 1] === 1) head -= 1;
  return governorOf(view, { ...first, from: head });
}
