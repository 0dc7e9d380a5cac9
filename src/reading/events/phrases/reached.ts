import {
  ADVERB,
  DETERMINER,
  LISTED,
  PEOPLE,
  POSSESSIVE_PRONOUN,
  TITLE_ADJECTIVE,
} from '../../../lexicon/event-grammar.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt, touches } from './event-view.ts';
import type { Party } from './parties.ts';
import { isCapital, isVerbLike } from './words.ts';

/** Longest title and description between a preposition and a name, in tokens. */
const LONGEST = 14;
/** Most plain words in it behind "with" ("larger rival", "the steel industry"); none behind others ("talks of the joint Commission"). */
const MOST_PLAIN = 3;

/**
 * Whether a preposition at `at - 1` leads to the party: right behind it, or with nothing but its description
 * between: "the two", "larger rival", "the chairman of the Assembly,", "Deputy Premier – Foreign Minister of Peru".
 */
export function isReached(view: EventView, at: number, party: Party | undefined): boolean {
  if (!party || party.from - at > LONGEST) return false;
  if (lowerAt(view, party.from - 1) === ',' && isVerbLike(view, party.to)) return false;
  if (party.mention.kind !== 'person' && isLeader(view, at)) return false;
  let plain = 0;
  let hasTitle = false;
  for (let i = at; i < party.from; i += 1) {
    hasTitle ||= isOffice(view, i) || is(view, i, PEOPLE | TITLE_ADJECTIVE) || isPeer(view, i);
    if (isTitleWord(view, i) || isHyphen(view, i)) continue;
    if (isNamedBehind(view, at, i, party)) continue;
    const lower = lowerAt(view, i);
    const isJoin = /^(?:of|for|from|to|in|and|,|–|-|mr|ms|mrs|\.)$/.test(lower);
    if (isJoin ? !hasTitle && lower !== 'and' : !isPlain(view, i)) return false;
    plain += isJoin ? 0 : 1;
  }
  return plain <= (/^(?:with|between|among|to)$/.test(lowerAt(view, at - 1)) ? MOST_PLAIN : 0);
}

/** A printed office, or the plain word for whoever leads a body. */
function isOffice(view: EventView, i: number): boolean {
  return view.isRole[i] === 1 || LEADER.test(lowerAt(view, i)) || isEnvoy(view, i);
}

/** "Ambassador", "envoy": an office of one sent, whether or not a name is beside it. */
export function isEnvoy(view: EventView, i: number): boolean {
  return /^(?:ambassador|envoy|consul|emissary)$/.test(lowerAt(view, i));
}

const LEADER = /^(?:head|leader|chief|chair|chairman)$/;

/** "the head of the union": the body is led, and not whom one met. */
function isLeader(view: EventView, at: number): boolean {
  return LEADER.test(lowerAt(view, at)) || LEADER.test(lowerAt(view, at + 1));
}

/** "with a smaller rebel group, the Northern Army,": the name between commas is that of the group. */
function isNamedBehind(view: EventView, at: number, comma: number, party: Party): boolean {
  if (lowerAt(view, comma) !== ',' || party.from !== comma + 1) return false;
  return /^(?:a|an)$/.test(lowerAt(view, at)) && /^[,.]$/.test(lowerAt(view, party.to));
}

function isTitleWord(view: EventView, i: number): boolean {
  if (isOffice(view, i) || isPossessive(view, i) || mentionAt(view, i)) return true;
  if (dateAt(view, i)) return false;
  const classes = DETERMINER | POSSESSIVE_PRONOUN | ADVERB | TITLE_ADJECTIVE | PEOPLE;
  return is(view, i, classes) || isPeer(view, i) || (isCapital(view, i) && !is(view, i, LISTED));
}

/** Whether token i is a word for somebody of the same office. */
export function isPeer(view: EventView, i: number): boolean {
  return /^(?:counterpart|counterparts|colleague|colleagues|homologue|ally|rival|predecessor|successor|host)$/.test(
    lowerAt(view, i),
  );
}

/** "arch-rival": a hyphen inside a word. */
function isHyphen(view: EventView, i: number): boolean {
  return lowerAt(view, i) === '-' && touches(view, i) && touches(view, i + 1);
}

/** A describing word, no verb and no participle. */
function isPlain(view: EventView, i: number): boolean {
  if (view.tokens.kinds[i] !== WORD || is(view, i, LISTED)) return false;
  if (/(?:ing|ed)$/.test(lowerAt(view, i))) return is(view, i - 1, DETERMINER);
  return !isVerbLike(view, i);
}
