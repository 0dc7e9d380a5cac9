import {
  CONTROL,
  LISTED,
  PEOPLE,
  RELATIVE,
  SAYING,
  SUBORDINATOR,
} from '../../../lexicon/event-grammar.ts';
import { WORD } from '../../../text/tokens.ts';
import { asideBefore, behindComma, hasVerbSoon, titleBefore } from './clauses.ts';
import type { EventView } from './event-view.ts';
import { is, isPossessive, lowerAt } from './event-view.ts';
import { governorOf, headGovernor, isControl } from './governors.ts';
import { afterComma, groupTo } from './groups.ts';
import type { Group } from './groups.ts';
import { lastPartyBefore } from './parties.ts';
import type { Party } from './parties.ts';
import { areSeveral, bodyBefore, isBareThey, isOneBody } from './pronoun-subject.ts';
import type { Scene } from './scene.ts';
import { REACH } from './window.ts';
import { isMark, isPreposition, isVerbLike, isVerbalFiller } from './words.ts';

const NOBODY: Group = [];

/** How many clauses without a subject are looked past. */
const MOST_CLAUSES = 2;

/**
 * Who does what the verb at token `verb` says: the row left of it in its clause, past adverbs, dates,
 * objects of other verbs and phrases with a preposition. In a clause without a subject ("before meeting X, Y
 * left") the subject of the main clause. Empty for none.
 */
export function subjectOf(scene: Scene, verb: number): Group {
  const before = beforeAside(scene, verb);
  return before.length > 0 ? before : findSubject(scene, verb, MOST_CLAUSES);
}

/** "X, who came from Lima, met Y": X, when a clause between commas ends right before the verb; nobody for others. */
function beforeAside(scene: Scene, verb: number): Group {
  const { view, sentence, parties } = scene;
  let comma = verb - 1;
  while (comma > sentence.from && isVerbalFiller(view, comma) && lowerAt(view, comma) !== ',')
    comma -= 1;
  if (lowerAt(view, comma) !== ',') return NOBODY;
  const aside = asideBefore(scene, comma);
  const opener = aside < 0 ? titleBefore(scene, comma) : aside;
  const index = lastPartyBefore(parties, opener);
  if (opener < 0 || parties[index]?.to !== opener) return NOBODY;
  const members = lowerAt(view, opener + 1) === 'including' ? parties.slice(index + 1) : NOBODY;
  const named = members.filter(({ to, isOwner }) => to <= comma && !isOwner);
  return [...groupTo(view, parties, index), ...named];
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
      const whole = wholeOf(scene, group, verb);
      if (whole) return whole;
      if (isSubject(scene, group, verb)) return meantBy(scene, group, verb, clauses);
      const rest = isOfAides(view, group) ? null : afterComma(view, group);
      if (rest && isClauseHead(view, rest.at(-1)?.to ?? 0, verb)) return rest;
      i = (group[0]?.from ?? i) - 1;
      index = lastPartyBefore(parties, i + 1);
      continue;
    }
    const isClosing = isVerbLike(view, i + 1) || lowerAt(view, i + 1) === 'to';
    const opener = lowerAt(view, i) === ',' && isClosing ? asideBefore(scene, i) : -1;
    if (opener >= 0) {
      i = opener - 1;
      index = lastPartyBefore(parties, opener);
      continue;
    }
    if (lowerAt(view, i) === 'it' && isAllFiller(view, i + 1, verb))
      return whomItMeans(scene, i, verb, clauses);
    if (is(view, i, RELATIVE) || lowerAt(view, i) === 'that') return antecedent(scene, i, verb);
    if (opensClause(view, i)) return isUnknown ? NOBODY : mainSubject(scene, i, verb, clauses);
    const quoted = isMark(view, i) ? partQuotedBefore(scene, i) : -1;
    if (quoted >= 0) {
      i = quoted - 1;
      index = lastPartyBefore(parties, quoted);
      continue;
    }
    if (endsWalk(view, i) || (isUnknown && isSaying(view, i))) return NOBODY;
    isUnknown ||= is(view, i, PEOPLE) || isUnknownSubject(view, i, verb);
    i -= 1;
  }
  return NOBODY;
}

/** "a delegation led by X met Y", "leaders, including X, met Y": those named and whom they lead; null for others. */
function wholeOf({ view, parties }: Scene, group: Group, verb: number): Group | null {
  const from = group[0]?.from ?? 0;
  const isIncluding = lowerAt(view, from - 1) === 'including';
  const isLed =
    lowerAt(view, from - 1) === 'by' && /^(?:led|headed)$/.test(lowerAt(view, from - 2));
  if ((!isIncluding && !isLed) || !isAllFiller(view, group.at(-1)?.to ?? verb, verb)) return null;
  const opener = isLed ? from - 2 : from - 1;
  const end = lowerAt(view, opener - 1) === ',' ? opener - 1 : opener;
  const index = lastPartyBefore(parties, end);
  return parties[index]?.to === end ? [...groupTo(view, parties, index), ...group] : group;
}

/** "advisers to A, B and C met": those whose people they are, the last of them no less than the first. */
function isOfAides(view: EventView, group: Group): boolean {
  const lead = (group[0]?.from ?? 0) - 1;
  return /^(?:to|of|for)$/.test(lowerAt(view, lead)) && is(view, lead - 1, PEOPLE);
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
  if (!first || !last) return false;
  if (last.isOwner && verb !== last.to) return isBoardOf(view, last, verb);
  const governor = governorOf(view, first) === null ? null : headGovernor(view, first);
  const hasTo = hasInfinitive(view, last.to, verb);
  const isNear = isAllFiller(view, last.to, verb);
  if (hasTo && isNear)
    return governor === null || isControl(view, governor) || isToldOf(view, governor, verb);
  if (governor === null) return true;
  if (lowerAt(view, governor) === 'with' && isNear && lowerAt(view, verb).endsWith('ing'))
    return true;
  return isNear && !is(view, verb, SUBORDINATOR) && !isPreposition(view, governor);
}

/** "said Lind expected to meet": the row is told to do something, and nobody makes it. */
function isToldOf(view: EventView, governor: number, verb: number): boolean {
  const hasOwnVerb = [2, 3].some(
    (back) => is(view, verb - back, CONTROL) || isVerbLike(view, verb - back),
  );
  return isSaying(view, governor) && hasOwnVerb;
}

/** "Norvik’s board will meet": the body for its board. */
function isBoardOf(view: EventView, { mention, to }: Party, verb: number): boolean {
  if (!/^(?:organisation|country)$/.test(mention.kind)) return false;
  const from = isPossessive(view, to) ? to + 1 : to;
  for (let i = from; i < from + 3; i += 1)
    if (BOARDS.test(lowerAt(view, i))) return isAllFiller(view, i + 1, verb);
  return false;
}

/** Parts of a body that act for it. */
const BOARDS =
  /^(?:board|management|cabinet|council|delegation|parliament|government|leadership|team|negotiators|envoys|committee)$/;

/** Followed by the verb itself or by another that shares its subject. */
function isClauseHead(view: EventView, end: number, verb: number): boolean {
  return isAllFiller(view, end, verb) || hasVerbSoon(view, end);
}

function hasInfinitive(view: EventView, from: number, verb: number): boolean {
  for (let i = Math.max(from, verb - 4); i < verb; i += 1)
    if (lowerAt(view, i) === 'to') return true;
  return false;
}

function isAllFiller(view: EventView, from: number, verb: number): boolean {
  for (let i = from; i < verb; i += 1) {
    const lower = lowerAt(view, i);
    const isPlan =
      /^(?:to|be|due|set|scheduled|expected|likely|slated|willing|unwilling|ready|prepared|able|unable|keen|eager|reluctant)$/.test(
        lower,
      );
    if (!isPlan && !isVerbalFiller(view, i)) return false;
  }
  return true;
}

/** A verb of saying, "saying" itself too: left of it stands who says so. */
function isSaying(view: EventView, i: number): boolean {
  return is(view, i, SAYING) || /^(?:saying|adding|noting|stressing)$/.test(lowerAt(view, i));
}

function opensClause(view: EventView, i: number): boolean {
  if (!is(view, i, SUBORDINATOR) || lowerAt(view, i) === 'so') return false;
  if (lowerAt(view, i) !== 'as') return true;
  return !/^(?:well|part|a)$/.test(lowerAt(view, i + 1)) && lowerAt(view, i - 1) !== 'well';
}

function endsWalk(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return lower === ';' || lower === ':' || lower === '—' || isMark(view, i);
}

/** "Leaders will discuss it when they meet": the subject of the main clause for "they"; else the row itself. */
function meantBy(scene: Scene, group: Group, verb: number, clauses: number): Group {
  const { view } = scene;
  const opener = (group[0]?.from ?? 0) - 1;
  if (clauses <= 0 || !isBareThey(view, group) || !opensClause(view, opener)) return group;
  const main = mainSubject(scene, opener, verb, clauses - 1);
  return areSeveral(view, main) ? main : group;
}

/** "Norvik fell after it broke off talks", "It is in talks": the body of the main clause, of the verb of saying or of the sentence before. */
function whomItMeans(scene: Scene, it: number, verb: number, clauses: number): Group {
  const { view } = scene;
  if (it === scene.sentence.from) return bodyBefore(scene, it);
  if (!opensClause(view, it - 1) && lowerAt(view, it - 1) !== 'where')
    return speakerAsIt(scene, it);
  const main = clauses > 0 ? mainSubject(scene, it - 1, verb, clauses - 1) : NOBODY;
  return isOneBody(main) ? main : NOBODY;
}

/** 'said Lind “will arrive shortly” and would meet': index of the mark before a few words that end with the one at `mark`; -1 for none. */
function partQuotedBefore({ view, sentence }: Scene, mark: number): number {
  for (let i = mark - 2; i > Math.max(sentence.from, mark - LONGEST_QUOTED); i -= 1)
    if (isMark(view, i)) return /^[,:]$/.test(lowerAt(view, i - 1)) ? -1 : i;
  return -1;
}

/** Longest words between marks that are walked past, in tokens. */
const LONGEST_QUOTED = 9;

/** "Norvik said that it was in talks": the body that says so; nobody where it is no body. */
function speakerAsIt(scene: Scene, it: number): Group {
  const { view } = scene;
  const that = lowerAt(view, it - 1) === 'that' ? it - 1 : it;
  for (let i = that - 1; i > that - 4; i -= 1) {
    if (!is(view, i, SAYING)) continue;
    const speaker = findSubject(scene, i, 0);
    return isOneBody(speaker) ? speaker : NOBODY;
  }
  return NOBODY;
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
  if (!isFronted) {
    const before = clauses > 0 ? findSubject(scene, opener, clauses - 1) : NOBODY;
    return before.length > 0 || hasVerbBefore(scene, opener) ? before : behindComma(scene, verb);
  }
  const behind = behindComma(scene, verb);
  if (behind.length > 0) return behind;
  const hasMore = opener > sentence.from + 1 && clauses > 0;
  return hasMore ? findSubject(scene, opener, clauses - 1) : NOBODY;
}

/** "In remarks after meeting the envoys, X said": no verb before the clause, so the main one is behind it. */
function hasVerbBefore({ view, sentence }: Scene, opener: number): boolean {
  for (let i = Math.max(sentence.from, opener - REACH); i < opener; i += 1)
    if (isVerbLike(view, i)) return true;
  return false;
}
