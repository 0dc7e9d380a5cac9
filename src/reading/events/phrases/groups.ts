import {
  ADVERB,
  DETERMINER,
  LISTED,
  PEOPLE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  TITLE_ADJECTIVE,
  TOPIC,
} from '../../../lexicon/event-grammar.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt, touches } from './event-view.ts';
import type { Party } from './parties.ts';
import { isPeer } from './reached.ts';
import { isCapital, isDash, isVerbLike } from './words.ts';

/** A row of parties joined by "and", commas and the like, in reading order. */
export type Group = readonly Party[];

/** Longest title between two parties of one row, in tokens. */
const LONGEST_GAP = 24;
/** Most parties in one row; a longer list is cut. */
const MOST_IN_ROW = 30;

type Join = 'none' | 'comma' | 'and';

/** The row that begins with the party at `index`; stops before one that is the subject of a verb to come. */
export function groupFrom(view: EventView, parties: readonly Party[], index: number): Group {
  const { row, joins } = readRow(view, parties, index);
  const group = withoutLabels(view, withoutNextSubject(view, row, joins));
  return listedBehind(view, parties, index + row.length, group) ?? group;
}

/** "three unions: A, B and C", "the smaller parties – A and B": those named behind the dash or colon; null for none. */
function listedBehind(
  view: EventView,
  parties: readonly Party[],
  next: number,
  group: Group,
): Group | null {
  const [label, named] = [group.at(-1), parties[next]];
  if (!label || !named || !isLabel(view, label) || !isNamedParty(named) || named.isOwner)
    return null;
  if (named.from - label.to > 2 || !isLead(view, label.to)) return null;
  const { row } = readRow(view, parties, next);
  return row.length > 1 ? [...group.slice(0, -1), ...row] : null;
}

/** A word for several of whom none is named. */
function isLabel(view: EventView, { mention, to }: Party): boolean {
  const isVague = mention.entities.length === 0 || mention.kind === 'unnamed';
  return isVague && mention.form !== 'pronoun' && lowerAt(view, to - 1).endsWith('s');
}

/** A colon, or a dash that is no hyphen. */
function isLead(view: EventView, i: number): boolean {
  return lowerAt(view, i) === ':' || isDash(view, i);
}

/** As `groupFrom`, for "between X and Y": the last of two belongs to it whatever follows, unless a comma parts them. */
export function pairFrom(view: EventView, parties: readonly Party[], index: number): Group {
  const { row, joins } = readRow(view, parties, index);
  const group = withoutNextSubject(view, row, joins);
  const isPair = joins[0] === 'and' && lowerAt(view, row[0]?.to ?? 0) !== ',';
  return withoutLabels(view, group.length < 2 && isPair ? row.slice(0, 2) : group);
}

/** The whole row that begins with the party at `index`. */
export function rowFrom(view: EventView, parties: readonly Party[], index: number): Group {
  return withoutLabels(view, readRow(view, parties, index).row);
}

function readRow(
  view: EventView,
  parties: readonly Party[],
  index: number,
): { readonly row: Group; readonly joins: readonly Join[] } {
  let last = index;
  const joins: Join[] = [];
  for (; last + 1 < parties.length && joins.length < MOST_IN_ROW; last += 1) {
    const join = joinOf(view, parties[last], parties[last + 1]);
    if (join === 'none') break;
    joins.push(join);
  }
  return { row: parties.slice(index, last + 1), joins };
}

/** The row that ends with the party at `index`. */
export function groupTo(view: EventView, parties: readonly Party[], index: number): Group {
  let first = index;
  while (
    first > 0 &&
    index - first < MOST_IN_ROW &&
    joinOf(view, parties[first - 1], parties[first]) !== 'none'
  )
    first -= 1;
  return withoutLabels(view, parties.slice(first, index + 1));
}

/** "the two envoys, X and Y", "the head of mission, X": beside the names the words for them say nothing more. */
function withoutLabels(view: EventView, row: Group): Group {
  if (row.length < 2) return row;
  return row.filter((party, i) => {
    if (isOfficeOf(view, row, i)) return false;
    const isLabel = party.mention.entities.length === 0 || isCounted(view, party);
    if (!isLabel || party.mention.form === 'pronoun') return true;
    const [before, after] = [row[i - 1], row[i + 1]];
    const isBehind = isNamedParty(before) && joinOf(view, before, party) === 'comma';
    return !isBehind && !(isNamedParty(after) && joinOf(view, party, after) === 'comma');
  });
}

/** "the head of the mission, Ambassador X": somebody unnamed, and a comma before the only name that follows. */
function isOfficeOf(view: EventView, row: Group, i: number): boolean {
  const [party, name, next] = [row[i], row[i + 1], row[i + 2]];
  if (!party || !isDescribed(party) || name?.mention.kind !== 'person') return false;
  if (isDescribed(name) || (next && !isDescribed(next))) return false;
  return isNamedParty(name) && joinOf(view, party, name) === 'comma';
}

/** Somebody told by an office alone. */
function isDescribed({ mention }: Party): boolean {
  return mention.kind === 'unnamed' || mention.form === 'description';
}

/** "both trade unions", "all its unions": those who are named beside it. */
function isCounted(view: EventView, { mention, from }: Party): boolean {
  return (
    mention.kind === 'unnamed' &&
    /^(?:both|two|three|four|all|the|its|his|her|their)$/.test(lowerAt(view, from))
  );
}

function isNamedParty(party: Party | undefined): boolean {
  return (party?.mention.entities.length ?? 0) > 0;
}

/** "met X and Y said": the last of the row speaks for itself; "after talks with X, Y and Z left": all after the comma. */
function withoutNextSubject(view: EventView, row: Group, joins: readonly Join[]): Group {
  if (row.length < 2 || !hasVerbNext(view, row.at(-1)?.to ?? 0)) return row;
  const comma = joins.lastIndexOf('comma');
  return row.slice(0, comma >= 0 ? comma + 1 : row.length - 1);
}

/** A verb right behind, days and adverbs between: "X on Tuesday said", "the Norvik news agency said". */
function hasVerbNext(view: EventView, from: number): boolean {
  let i = from;
  while (i < from + 6 && (dateAt(view, i) || is(view, i, ADVERB) || lowerAt(view, i) === 'on'))
    i += 1;
  while (i < from + 4 && OUTLET.test(lowerAt(view, i))) i += 1;
  return isVerbLike(view, i);
}

/** Behind the name of one who reports. */
const OUTLET =
  /^(?:state|news|agency|newspaper|daily|television|tv|radio|network|magazine|website)$/;

/** The part of a row behind its last bare comma; null where it has none. */
export function afterComma(view: EventView, row: Group): Group | null {
  for (let i = row.length - 1; i > 0; i -= 1)
    if (joinOf(view, row[i - 1], row[i]) === 'comma') return row.slice(i);
  return null;
}

function joinOf(view: EventView, a: Party | undefined, b: Party | undefined): Join {
  if (!a || !b || b.from - a.to > LONGEST_GAP) return 'none';
  if (areHyphened(view, a, b)) return 'and';
  if (a.isOwner) return areBothOwners(view, a, b) ? 'and' : 'none';
  let join: Join = 'none';
  for (let i = a.to; i < b.from; i += 1) {
    const lower = lowerAt(view, i);
    if (lower === 'and' || lower === '&' || lower === 'or') join = 'and';
    else if (lower === ',') join = join === 'and' ? 'and' : 'comma';
    else if (!isGlue(view, i) && !isTopicOfTitle(view, a.to, i)) return 'none';
  }
  return join;
}

/** "the adviser to the president on foreign affairs, X": what an office before is for. */
function isTopicOfTitle(view: EventView, from: number, i: number): boolean {
  if (is(view, i, LISTED & ~(PREPOSITION | TOPIC)) || isVerbLike(view, i)) return false;
  const isLead = /^(?:on|for)$/.test(lowerAt(view, i));
  if (!isLead && view.tokens.kinds[i] !== WORD) return false;
  for (let j = i; j >= Math.max(from, i - LONGEST_TOPIC); j -= 1)
    if (/^(?:on|for)$/.test(lowerAt(view, j))) return hasRole(view, from, j);
  return false;
}

function hasRole(view: EventView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (view.isRole[i] === 1) return true;
  return false;
}

/** Longest topic of an office ("on international relations"), in tokens. */
const LONGEST_TOPIC = 4;

/** "Chile-Norvik": nothing but a hyphen between the two. */
export function areHyphened(view: EventView, a: Party, b: Party): boolean {
  return b.from === a.to + 1 && isTouching(view, a.to);
}

/** A hyphen that touches the words on both its sides. */
function isTouching(view: EventView, i: number): boolean {
  return lowerAt(view, i) === '-' && touches(view, i) && touches(view, i + 1);
}

/** "Ruiz’s and Okada’s": owners of one thing. */
function areBothOwners(view: EventView, a: Party, b: Party): boolean {
  const and = isPossessive(view, a.to) ? a.to + 1 : a.to;
  return b.isOwner && lowerAt(view, and) === 'and' && b.from === and + 1;
}

/** "Oslo mayor", "Baltic Power chairman": a place that begins a title. */
function isTitleNext(view: EventView, i: number): boolean {
  return view.isRole[i + 1] === 1 || isCapital(view, i + 1) || isPossessive(view, i + 1);
}

/** What may stand between two of a row beside "and" and commas: titles and their states. */
function isGlue(view: EventView, i: number): boolean {
  if (view.isRole[i] === 1 || isPossessive(view, i) || dateAt(view, i)) return true;
  if (/(?:ing|ed)$/.test(lowerAt(view, i)) && is(view, i - 1, DETERMINER)) return true;
  if (isTouching(view, i) || isTouching(view, i - 1) || isTouching(view, i + 1)) return true;
  if (lowerAt(view, i) === 'on') return dateAt(view, i + 1) !== null;
  if (is(view, i, DETERMINER | POSSESSIVE_PRONOUN | TITLE_ADJECTIVE | PEOPLE)) return true;
  const mention = mentionAt(view, i);
  if (mention)
    return mention.kind !== 'person' && (mention.kind !== 'place' || isTitleNext(view, i));
  const lower = lowerAt(view, i);
  if (lower === 'with') return /^(?:and|along|together)$/.test(lowerAt(view, i - 1));
  if (isPeer(view, i) || /^(?:as|well|along|together|plus|or|mr|ms|mrs|dr)$/.test(lower))
    return true;
  if (lower === '.') return /^(?:mr|ms|mrs|dr)$/.test(lowerAt(view, i - 1));
  if (/^(?:of|for|to|at)$/.test(lower)) return view.isRole[i - 1] === 1 || isCapital(view, i - 1);
  return isCapital(view, i) || isFieldOf(view, i);
}

/** "nuclear chief", "army commander", "trade unions": a plain word before the word for an office or for people. */
function isFieldOf(view: EventView, i: number): boolean {
  const isPlain = view.tokens.kinds[i] === WORD && !is(view, i, LISTED) && !isVerbLike(view, i);
  const isHead = view.isRole[i + 1] === 1 || is(view, i + 1, PEOPLE) || isPeer(view, i + 1);
  return isPlain && (isHead || lowerAt(view, i + 1) === 'chief');
}
