import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TITLE_ADJECTIVE,
  TOPIC,
} from '../../../lexicon/event-grammar.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from './event-view.ts';
import { groupFrom, pairFrom } from './groups.ts';
import type { Group } from './groups.ts';
import { firstPartyAfter } from './parties.ts';
import type { Party } from './parties.ts';
import { isReached } from './reached.ts';
import { behindTopic } from './topics.ts';
import type { Scene } from './scene.ts';
import { isMark, isVerbLike } from './words.ts';

/** What may lead to the others: the words before them. */
export interface ObjectWords {
  /** A row right behind the word counts: "met X". */
  readonly direct: boolean;
  /** "of X", "by X", "between X and Y" count: "a visit by X", "the meeting of X and Y". */
  readonly of: boolean;
}

/**
 * The others in the event right of token `from` and left of `to`: behind "with", "between", and as the words
 * allow. Stops where the topic, another clause or another verb begins, so that those only talked about stay out.
 */
export function objectsAfter(scene: Scene, from: number, to: number, words: ObjectWords): Group {
  const { view, parties } = scene;
  const found: Party[] = [];
  let isDirect = words.direct;
  let i = from;
  while (i < to) {
    const lower = lowerAt(view, i);
    const isLed = lower === 'with' || (words.of && isOf(view, i, from)) || isMember(view, i);
    const index = named(scene, partyFrom(parties, isLed ? i + 1 : i));
    if (isLed && index >= 0 && isReached(view, i + 1, parties[index])) {
      const isWhole = /^(?:between|among|of)$/.test(lower);
      const group = ownersOut((isWhole ? pairFrom : groupFrom)(view, parties, index));
      found.push(...group);
      i = Math.max(i + 1, group.at(-1)?.to ?? i + 1);
      isDirect = false;
    } else if (isDirect && index >= 0 && isMet(view, i, parties[index])) {
      const group = groupFrom(view, parties, index);
      found.push(...group);
      i = Math.max(i + 1, group.at(-1)?.to ?? i + 1);
      isDirect = false;
    } else if (found.length > 0 && isNextOnItsDay(view, i, parties[index])) {
      found.push(...parties.slice(index, index + 1));
      i = parties[index]?.to ?? i + 1;
    } else {
      const behind = words.of && found.length === 0 ? behindHeld(view, i) : i;
      if (behind > i) {
        i = behind;
        continue;
      }
      const between = words.of && found.length === 0 ? behindTopic(view, i, to) : -1;
      if (between < 0 && endsObjects(view, i, to)) return found;
      if (between >= 0) i = between - 1;
      if (isDirect && !is(view, i, ADVERB | DETERMINER) && !dateAt(view, i)) isDirect = false;
      i += 1;
    }
  }
  return found;
}

/** Right here, or behind "her Somali counterpart,", "Deputy Premier,". */
function isMet(view: EventView, i: number, party: Party | undefined): boolean {
  if (!party || party.isOwner) return false;
  if (party.from === i) return true;
  if (is(view, i, POSSESSIVE_PRONOUN)) return isReached(view, i, party);
  const isTitled = view.isRole[i] === 1 || is(view, i, TITLE_ADJECTIVE);
  if (lowerAt(view, party.from - 1) !== ',') return false;
  return isTitled && isReached(view, i, party) && !isVerbLike(view, party.to);
}

/** "the head of the council, X": the name behind a description of nobody known; else the party itself. */
function named({ view, parties }: Scene, index: number): number {
  const [party, next] = [parties[index], parties[index + 1]];
  if (!party || !next || party.mention.entities.length > 0) return index;
  const isOne = party.mention.form === 'description' && next.mention.kind === 'person';
  const isApposed =
    isOne && lowerAt(view, next.from - 1) === ',' && lowerAt(view, party.to) === 'of';
  return isApposed && isReached(view, party.from, next) ? index + 1 : index;
}

/** "was held", "will be organised", "took place": index behind what says no more than that there is an event; else i. */
function behindHeld(view: EventView, i: number): number {
  if (/^(?:took|take|takes)$/.test(lowerAt(view, i)) && lowerAt(view, i + 1) === 'place')
    return i + 2;
  let verb = i;
  while (verb < i + 4 && (is(view, verb, AUXILIARY | ADVERB) || lowerAt(view, verb) === 'to'))
    verb += 1;
  if (!(verb > i && HELD.test(lowerAt(view, verb))) && !WENT.test(lowerAt(view, verb))) return i;
  return /^(?:down|off|up|on|under|out)$/.test(lowerAt(view, verb + 1)) ? verb + 2 : verb + 1;
}

/** What becomes of talks: "broke down between", "have resumed between". */
const WENT =
  /^(?:broke|broken|collapsed|stalled|resumed|began|begun|begin|start|started|failed|continued|ended|reopened|restarted|erupted|continue|resume)$/;

const HELD = /^(?:held|conducted|organi[sz]ed|arranged|scheduled|planned|convened|under|underway)$/;

/** "a delegation led by X", "all sides, including X": who is named of those in the room. */
function isMember(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (lower === 'including') return true;
  return lower === 'by' && LEADING.test(lowerAt(view, i - 1));
}

/** Before "by": those named lead the others. */
const LEADING = /^(?:led|headed)$/;

/** "X in Rome on Monday and Y on Tuesday": behind "and", followed by a day of its own. */
function isNextOnItsDay(view: EventView, i: number, party: Party | undefined): boolean {
  if (lowerAt(view, i) !== 'and' || party?.from !== i + 1) return false;
  return (
    [0, 1, 2, 3].some((ahead) => dateAt(view, party.to + ahead) !== null) &&
    !isVerbLike(view, party.to)
  );
}

/** "with Ruiz's aides": the owner is not the one met; "with Norvik’s board" is with Norvik. */
function ownersOut(group: Group): Group {
  return group.filter(
    (party) => !party.isOwner || (party === group.at(-1) && party.mention.kind !== 'person'),
  );
}

/** "of X" right behind the word; "between X and Y", "by X" wherever they stand behind it. */
function isOf(view: EventView, i: number, from: number): boolean {
  const lower = lowerAt(view, i);
  if (lower === 'of')
    return i === from || dateAt(view, i - 1) !== null || mentionAt(view, i - 1)?.kind === 'place';
  if (lower === 'on') return lowerAt(view, from - 2) === 'courtesy' && i === from;
  if (lower === 'by' && CREDITS.test(lowerAt(view, i - 1))) return false;
  if (lower === 'by' && i > from + 1) return !isDoneToIt(view, i - 1);
  return /^(?:by|from|between|among)$/.test(lower);
}

/** Before "by" and the names of those who wrote the page. */
const CREDITS = /^(?:reporting|editing|writing|written|edited|reported|compiled)$/;

/** "a visit mandated by X", "talks condemned by X": whoever does that is not by it in the room. */
function isDoneToIt(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return lower.endsWith('ed') && lower.length > 4 && !DONE_INSIDE.test(lower);
}

/** What only those in the room do. */
const DONE_INSIDE =
  /^(?:attended|conducted|joined|continued|started|concluded|signed|initialed|headed)$/;

function partyFrom(parties: readonly Party[], at: number): number {
  const index = firstPartyAfter(parties, at);
  return index < parties.length ? index : -1;
}

function endsObjects(view: EventView, i: number, to: number): boolean {
  const lower = lowerAt(view, i);
  if (dateAt(view, i) || is(view, i, ADVERB)) return false;
  if (is(view, i, TOPIC) && dateAt(view, i + 1)?.type === 'DURATION') return false;
  if (
    /^[;:—]$/.test(lower) ||
    isMark(view, i) ||
    lower === 'that' ||
    (lower === 'and' && isVerbLike(view, i + 1))
  )
    return true;
  if (/^(?:following|during|amid|despite|against|into|through)$/.test(lower)) return true;
  if ((is(view, i, TOPIC) && !dateAt(view, i + 1)) || is(view, i, RELATIVE)) return true;
  if (is(view, i, SUBORDINATOR)) return !(lower === 'as' && lowerAt(view, i + 1) === 'part');
  if (lower === 'on')
    return (
      !dateAt(view, i + 1) && mentionAt(view, i + 1)?.kind !== 'place' && !leadsToDate(view, i)
    );
  if (lower === 'to' && lowerAt(view, i - 1) !== 'face')
    return mentionAt(view, i + 1) === null && mentionAt(view, i + 2) === null;
  if (lower === ',')
    return (
      !/^(?:with|between|in|at|on|and|along|together|as|including|led|headed)$/.test(
        lowerAt(view, i + 1),
      ) && !isAside(view, i, to)
    );
  if (lower.endsWith('ed') && is(view, i - 1, PREPOSITION | DETERMINER)) return false;
  return is(view, i, AUXILIARY) || (isVerbLike(view, i) && !isParticiple(view, i));
}

function leadsToDate(view: EventView, i: number): boolean {
  return dateAt(view, i + 2) !== null;
}

/** A comma before a place or day goes on: "in Washington, D.C., with X". */
function isAside(view: EventView, i: number, to: number): boolean {
  const next = mentionAt(view, i + 1);
  return (
    i + 1 < to &&
    (next?.kind === 'place' || next?.kind === 'country' || dateAt(view, i + 1) !== null)
  );
}

/** "talks brokered by", "a meeting held with": describes the noun before. */
function isParticiple(view: EventView, i: number): boolean {
  return /^(?:by|with|between|in|at|on|for)$/.test(lowerAt(view, i + 1));
}
