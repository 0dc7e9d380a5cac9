import {
  ADVERB,
  BE,
  MODAL,
  PEOPLE,
  PREPOSITION,
  SUBORDINATOR,
} from '../../../lexicon/event-grammar.ts';
import { AGENT_ENDING, FULFILLED, NO_AGENTS } from '../../../lexicon/event-context.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from '../phrases/event-view.ts';
import {
  afterLastToken,
  dateAt,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
} from '../phrases/event-view.ts';
import { firstPartyAfter } from '../phrases/parties.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { isMark } from '../phrases/words.ts';

/** Longest object of "meet" that is looked through, in tokens. */
const OBJECT_REACH = 8;

/** People meet people; what is fulfilled is not met. */
export function tellsMeeting(scene: Scene, i: number): boolean {
  const { view } = scene;
  if (lowerAt(view, i) === 'briefed') return isBriefed(scene, i);
  if (isFulfilled(scene, i) || isHabit(scene, i) || isWithPress(view, i + 1)) return false;
  if (lowerAt(view, i - 1) === 'ends' || saysYou(view, i)) return false;
  const before = lowerAt(view, i - 1) === 'not' ? i - 2 : i - 1;
  if (lowerAt(view, i) === 'met' && is(view, before, BE))
    return lowerAt(view, i + 1) === 'by' && isPartyNext(scene, i);
  return (
    isPartyNext(scene, i) || isObjectless(view, i) || isPeopleNext(view, i) || isPersonal(scene, i)
  );
}

/** "When you meet him": anybody, at any time. */
function saysYou(view: EventView, i: number): boolean {
  const isFilled = is(view, i - 1, ADVERB | MODAL);
  return lowerAt(view, isFilled ? i - 2 : i - 1) === 'you';
}

/** "Ruiz briefed Lind", "Lind was briefed by Ruiz": two who are named; no "people briefed on the talks". */
function isBriefed(scene: Scene, i: number): boolean {
  const { view, parties } = scene;
  const isPassive = is(view, i - 1, BE) && lowerAt(view, i + 1) === 'by';
  const party = parties[firstPartyAfter(parties, i)];
  if (party?.mention.kind !== 'person' || party.mention.entities.length === 0) return false;
  if (party.isOwner || party.from !== (isPassive ? i + 2 : i + 1)) return false;
  return subjectOf(scene, i).some(
    ({ mention }) => mention.kind === 'person' && mention.entities.length > 0,
  );
}

/** "do not meet with racists", "said she meets with families": what is done at any time. */
function isHabit(scene: Scene, i: number): boolean {
  const { view } = scene;
  const lower = lowerAt(view, i);
  if (lower === 'meet')
    return /^(?:do|does|don’t|don't|doesn’t|doesn't)$/.test(
      lowerAt(view, i - (lowerAt(view, i - 1) === 'not' ? 2 : 1)),
    );
  return lower === 'meets' && mentionAt(view, i - 1)?.form === 'pronoun' && !isOneNext(scene, i);
}

/** "when he meets President Ruiz": one person who is named, whom nobody meets at any time. */
function isOneNext({ view, parties }: Scene, i: number): boolean {
  const party = parties[firstPartyAfter(parties, i)];
  const at = lowerAt(view, i + 1) === 'with' ? i + 2 : i + 1;
  return (
    party?.from === at &&
    !party.isOwner &&
    party.mention.kind === 'person' &&
    party.mention.form !== 'pronoun' &&
    party.mention.entities.length === 1
  );
}

/** "with reporters", "with journalists": a briefing, no meeting of those who talk with each other. */
export function isWithPress(view: EventView, from: number): boolean {
  for (let i = from; i < from + 4; i += 1) {
    if (
      /^(?:reporters|journalists|newsmen|correspondents|editors|analysts)$/.test(lowerAt(view, i))
    )
      return true;
    if (!/^(?:with|the|to|local|foreign|some|several|a|group|of|small)$/.test(lowerAt(view, i)))
      return false;
  }
  return false;
}

/** "meet the demand", "met with outrage": the object, up to its first preposition, is none of people. */
export function isFulfilled({ view, sentence }: Scene, i: number): boolean {
  const limit = Math.min(sentence.to, i + OBJECT_REACH);
  for (let j = i + 1; j < limit; j += 1) {
    const lower = lowerAt(view, j);
    if (FULFILLED.has(lower)) return true;
    if (isPossessive(view, j) || (mentionAt(view, j) && isOwned(view, j))) continue;
    if (view.isRole[j] === 1 || is(view, j, PEOPLE) || mentionAt(view, j)) return false;
    if (is(view, j, PREPOSITION | SUBORDINATOR) && lower !== 'with' && lower !== 'of') return false;
    if (/^[,.;:]$/.test(lower) || isMark(view, j)) return false;
  }
  return false;
}

/** "meet NATO’s standards": the owner is not whom one meets. */
function isOwned(view: EventView, i: number): boolean {
  const mention = mentionAt(view, i);
  return mention !== null && isPossessive(view, afterLastToken(view, mention));
}

/** A party among the next few words, before a preposition other than "with" and "by". */
export function isPartyNext({ view, parties }: Scene, i: number): boolean {
  const party = parties[firstPartyAfter(parties, i)];
  if (!party || party.from - i > 6) return false;
  for (let j = i + 1; j < party.from; j += 1) {
    const isOther = is(view, j, PREPOSITION) && !/^(?:with|by)$/.test(lowerAt(view, j));
    if (isOther && !dateAt(view, j + 1)) return false;
  }
  return true;
}

/** "met again", "meet in Rome", "to meet.": nothing is met, people meet. */
function isObjectless(view: EventView, i: number): boolean {
  const after = lowerAt(view, i + 1);
  if (after === 'with' || after === 'by') return false;
  if (dateAt(view, i + 1) || is(view, i + 1, ADVERB | PREPOSITION | SUBORDINATOR)) return true;
  if (/^(?:here|there|face)$/.test(after) || lowerAt(view, i + 2) === 'times') return true;
  if (after === 'one' && lowerAt(view, i + 2) === '-') return true;
  if (is(view, i + 1, BE) && isTimeThat(view, i)) return true;
  return view.tokens.kinds[i + 1] !== WORD && !/^\d/.test(after) && !isMark(view, i + 1);
}

/** "The last time the two met was in May": the clause tells when. */
function isTimeThat(view: EventView, i: number): boolean {
  for (let j = i - 1; j > i - 10; j -= 1)
    if (lowerAt(view, j) === 'time') return /^(?:last|first|only|next)$/.test(lowerAt(view, j - 1));
  return false;
}

/** "teachers", "stewards", "trustees": a plural formed for people. */
function isAgents(lower: string): boolean {
  return AGENT_ENDING.test(lower) && !NO_AGENTS.has(lower);
}

/** One word for several people who meet others as one. */
const COLLECTIVE =
  /^(?:government|cabinet|opposition|delegation|board|management|committee|panel|leadership|council|team|mission|king|queen|pope|monarch|premier)$/;

/** A noun for people within the object: "met with bombing victims". */
function isPeopleNext(view: EventView, i: number): boolean {
  for (let j = i + 1; j < i + OBJECT_REACH; j += 1) {
    const isPeople = is(view, j, PEOPLE) || view.isRole[j] === 1 || isAgents(lowerAt(view, j));
    if (isPeople || COLLECTIVE.test(lowerAt(view, j))) return true;
    if (is(view, j, PREPOSITION) && lowerAt(view, j) !== 'with') return false;
    if (/^[,.;:]$/.test(lowerAt(view, j))) return false;
  }
  return false;
}

/** An unknown object is somebody when the subject is a person and "with" leads to it. */
function isPersonal(scene: Scene, i: number): boolean {
  if (lowerAt(scene.view, i + 1) !== 'with') return false;
  return subjectOf(scene, i).some(({ mention }) => mention.kind !== 'organisation');
}
