import {
  ADVERB,
  AUXILIARY,
  CONTROL,
  DETERMINER,
  PEOPLE,
  TITLE_ADJECTIVE,
  LISTED,
  RELATIVE,
  SAYING,
  SUBORDINATOR,
} from '../../lexicon/event-grammar.ts';
import { EVENT_VERBS } from '../../lexicon/event-words.ts';
import { WORD } from '../../text/tokens.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from './event-view.ts';
import { afterComma, groupTo, rowFrom } from './groups.ts';
import type { Group } from './groups.ts';
import { firstPartyAfter, lastPartyBefore } from './parties.ts';
import type { Party } from './parties.ts';
import { isCapital, isMark, isPreposition, isVerbalFiller, isVerbLike } from './words.ts';

/** A sentence with those in it who could take part. */
export interface Scene {
  readonly view: EventView;
  readonly sentence: SentenceTokens;
  readonly parties: readonly Party[];
}

const NOBODY: Group = [];

/** How far a verb may stand from its people, in tokens: keeps the work linear in sentences without end. */
export const REACH = 80;
/** How many clauses without a subject are looked past. */
const MOST_CLAUSES = 2;

/**
 * Who does what the verb at token `verb` says: the row left of it in its clause, past adverbs, dates,
 * objects of other verbs and phrases with a preposition. In a clause without a subject ("before meeting X, Y
 * left") the subject of the main clause. Empty for none.
 */
export function subjectOf(scene: Scene, verb: number): Group {
  return findSubject(scene, verb, MOST_CLAUSES);
}

function findSubject(scene: Scene, verb: number, clauses: number): Group {
  const { view, sentence, parties } = scene;
  let index = lastPartyBefore(parties, verb);
  const limit = Math.max(sentence.from, verb - REACH);
  let isUnknown = false;
  for (let i = verb - 1; i >= limit;) {
    const party = parties[index];
    if (party && i < party.to && i >= party.from) {
      const group = groupTo(view, parties, index);
      if (isSubject(scene, group, verb)) return group;
      const rest = afterComma(view, group);
      if (rest && isClauseHead(view, rest.at(-1)?.to ?? 0, verb)) return rest;
      i = (group[0]?.from ?? i) - 1;
      index = lastPartyBefore(parties, i + 1);
      continue;
    }
    if (is(view, i, RELATIVE) || lowerAt(view, i) === 'that') return antecedent(scene, i, verb);
    if (opensClause(view, i)) return mainSubject(scene, i, verb, clauses);
    if (endsWalk(view, i) || (isUnknown && is(view, i, SAYING))) return NOBODY;
    isUnknown ||= isUnknownSubject(view, i, verb);
    i -= 1;
  }
  return NOBODY;
}

/** "said the city would host": a noun right before the verb that names no party is its subject all the same. */
function isUnknownSubject(view: EventView, i: number, verb: number): boolean {
  if (view.tokens.kinds[i] !== WORD || is(view, i, LISTED) || isVerbalFiller(view, i)) return false;
  for (let j = i + 1; j < verb; j += 1)
    if (!isVerbalFiller(view, j) || lowerAt(view, j) === ',') return false;
  return verb > i + 1;
}

/** A row is the subject when nothing but fillers parts it from the verb, or when nothing governs it. */
function isSubject(scene: Scene, group: Group, verb: number): boolean {
  const { view } = scene;
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || (last.isOwner && verb !== last.to)) return false;
  const governor = governorOf(view, first) === null ? null : headGovernor(view, first);
  const hasTo = hasInfinitive(view, last.to, verb);
  const isNear = isAllFiller(view, last.to, verb);
  if (hasTo && isNear) return governor === null || isControl(view, governor);
  if (governor === null) return true;
  return isNear && !isPreposition(view, governor);
}

/** As `governorOf`; "leaders of A and B" are governed as a whole. */
function headGovernor(view: EventView, first: Party): number | null {
  const governor = governorOf(view, first);
  if (governor === null || !/^(?:of|from)$/.test(lowerAt(view, governor))) return governor;
  if (!is(view, governor - 1, PEOPLE) && view.isRole[governor - 1] !== 1) return governor;
  let head = governor - 1;
  while (is(view, head - 1, TITLE_ADJECTIVE | DETERMINER) || view.isRole[head - 1] === 1) head -= 1;
  return governorOf(view, { ...first, from: head });
}

/** Followed by the verb itself or by another that shares its subject. */
function isClauseHead(view: EventView, end: number, verb: number): boolean {
  return isAllFiller(view, end, verb) || hasVerbSoon(view, end);
}

/** The preposition or verb right before the row; null when it stands free. */
function governorOf(view: EventView, first: Party): number | null {
  const i = first.from - 1;
  if (is(view, i, SUBORDINATOR)) return null;
  if (isPreposition(view, i)) return i;
  if (is(view, i, AUXILIARY)) return null;
  return isVerbLike(view, i) || is(view, i, CONTROL) || isGerund(view, i) ? i : null;
}

function isGerund(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return (
    lower.length > 5 && lower.endsWith('ing') && mentionAt(view, i) === null && !dateAt(view, i)
  );
}

/** "urged X to meet", "called on X to meet", "a plan for X to meet". */
function isControl(view: EventView, governor: number): boolean {
  if (is(view, governor, CONTROL)) return true;
  const lower = lowerAt(view, governor);
  if (lower === 'for') return true;
  return (lower === 'on' || lower === 'upon' || lower === 'to') && is(view, governor - 1, CONTROL);
}

function hasInfinitive(view: EventView, from: number, verb: number): boolean {
  for (let i = Math.max(from, verb - 4); i < verb; i += 1)
    if (lowerAt(view, i) === 'to') return true;
  return false;
}

function isAllFiller(view: EventView, from: number, verb: number): boolean {
  for (let i = from; i < verb; i += 1) {
    const lower = lowerAt(view, i);
    if (lower !== 'to' && lower !== 'be' && !isVerbalFiller(view, i)) return false;
  }
  return true;
}

function opensClause(view: EventView, i: number): boolean {
  if (!is(view, i, SUBORDINATOR) || lowerAt(view, i) === 'so') return false;
  return !(lowerAt(view, i) === 'as' && /^(?:well|part|a)$/.test(lowerAt(view, i + 1)));
}

function endsWalk(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return lower === ';' || lower === ':' || lower === '—' || isMark(view, i);
}

/** "X, who met Y": the row before the relative; nobody for "said that met". */
function antecedent(scene: Scene, relative: number, verb: number): Group {
  const { view, parties } = scene;
  if (lowerAt(view, relative) === 'where' || lowerAt(view, relative) === 'whose') return NOBODY;
  if (!isAllFiller(view, relative + 1, verb)) return NOBODY;
  const end = lowerAt(view, relative - 1) === ',' ? relative - 1 : relative;
  const index = lastPartyBefore(parties, end);
  return parties[index]?.to === end ? groupTo(view, parties, index) : NOBODY;
}

/** The subject of the main clause, for a clause at `opener` without one: behind its comma, or left of it. */
function mainSubject(scene: Scene, opener: number, verb: number, clauses: number): Group {
  const { view, sentence } = scene;
  const isFronted =
    opener <= sentence.from + 1 || lowerAt(view, opener - 1) === ',' || isMark(view, opener - 1);
  if (!isFronted) return clauses > 0 ? findSubject(scene, opener, clauses - 1) : NOBODY;
  const behind = behindComma(scene, verb);
  if (behind.length > 0) return behind;
  const hasMore = opener > sentence.from + 1 && clauses > 0;
  return hasMore ? findSubject(scene, opener, clauses - 1) : NOBODY;
}

/** The row that starts right behind a comma right of the verb and has a verb of its own. */
export function behindComma(scene: Scene, verb: number): Group {
  const { view, sentence, parties } = scene;
  const limit = Math.min(sentence.to, verb + REACH);
  for (let i = verb + 1; i < limit; i += 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';') return NOBODY;
    if (lowerAt(view, i) !== ',') continue;
    const index = firstPartyAfter(parties, i + 1);
    if (parties[index]?.from !== i + 1) continue;
    const group = rowFrom(view, parties, index);
    if (hasVerbSoon(view, group.at(-1)?.to ?? i)) return group;
  }
  return NOBODY;
}

function hasVerbSoon(view: EventView, from: number): boolean {
  for (let i = from; i < from + 4; i += 1) {
    if (isVerbLike(view, i) || EVENT_VERBS.has(lowerAt(view, i)) || isPlainWord(view, i))
      return true;
    if (
      !is(view, i, ADVERB) &&
      !dateAt(view, i) &&
      lowerAt(view, i) !== ',' &&
      lowerAt(view, i) !== 'on'
    )
      return false;
  }
  return false;
}

/** A comma behind which somebody new does something: "..., Ruiz on Tuesday said". */
export function startsClause({ view, parties }: Scene, i: number): boolean {
  if (lowerAt(view, i) !== ',' || isBehindOffice(view, i)) return false;
  const index = firstPartyAfter(parties, i + 1);
  if (parties[index]?.from !== i + 1) return false;
  return hasVerbSoon(view, rowFrom(view, parties, index).at(-1)?.to ?? i);
}

/** "the speaker of parliament, Ruiz,": the name belongs to the office before the comma. */
function isBehindOffice(view: EventView, comma: number): boolean {
  for (let i = comma - 1; i > comma - 5; i -= 1) {
    if (view.isRole[i] === 1) return true;
    if (isVerbLike(view, i) || lowerAt(view, i) === ',') return false;
  }
  return false;
}

/** A word in small letters of no known class: behind a name, a verb most often ("laid", "left"). */
function isPlainWord(view: EventView, i: number): boolean {
  const isKnown = is(view, i, LISTED) || view.isRole[i] === 1 || mentionAt(view, i) !== null;
  return (
    view.tokens.kinds[i] === WORD && !isKnown && !isCapital(view, i) && lowerAt(view, i) !== 'and'
  );
}
