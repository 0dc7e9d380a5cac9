import {
  ADVERB,
  AUXILIARY,
  BE,
  NEGATION,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
} from '../../../lexicon/event-grammar.ts';
import { VENUE_CITIES } from '../../../lexicon/event-venues.ts';
import { HOST_VERBS, MEDIATE_VERBS } from '../../../lexicon/event-words.ts';
import type { ParticipantRole } from '../../../model/event-kinds.ts';
import type { Mention } from '../../../model/reading.ts';
import { peopleOfClause } from './clause-people.ts';
import type { EventView } from '../phrases/event-view.ts';
import { firstToken, is, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { areHyphened, groupFrom, groupTo } from '../phrases/groups.ts';
import type { Group } from '../phrases/groups.ts';
import { cameFrom, mainPeople, ownVerbBefore } from './main-people.ts';
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import { objectsAfter } from '../phrases/objects.ts';
import { heldBehind, ownerAsIts, pairBefore } from './own-meeting.ts';
import { firstPartyAfter, lastPartyBefore } from '../phrases/parties.ts';
import type { Party } from '../phrases/parties.ts';
import { isBuildingName } from '../places/place-names.ts';
import { thoseJoined } from './joined-for.ts';
import { asPeople } from '../phrases/person.ts';
import type { Person } from '../phrases/person.ts';
import { delegatesTo } from './delegates.ts';
import { guestsOf } from '../phrases/meals.ts';
import { isPeer } from '../phrases/reached.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isVisitAround } from '../places/visit-around.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** Those in an event named by a noun: its owners, the verb that holds it, "with", "between", "of", "by". */
export function peopleAroundNoun(scene: Scene, trigger: Trigger, to: number): readonly Person[] {
  const start = descriptionStart(scene, trigger.token);
  const printed = ownersOf(scene, start, trigger.token);
  const pair = isTheir(scene, printed) ? pairBefore(scene, start) : [];
  const owners = pair.length > 0 ? pair : printed;
  const held = heldBehind(scene, trigger, to);
  const others = [
    ...objectsAfter(scene, behindBe(scene, trigger.to), to, { direct: false, of: true }),
    ...(trigger.kind === 'visit' ? visitedPerson(scene, trigger.to) : []),
    ...held,
    ...guestsOf(scene, trigger.token),
  ];
  const holders = holdersOf(scene, start, owners, others);
  const late =
    (held.length < 2 && isWithoutCounterpart(scene, trigger, owners, others)) ||
    (others.length === 0 &&
      (cameFrom(scene, start, trigger.token) || isOwnVisit(scene, trigger, owners)))
      ? mainPeople(scene, start, trigger)
      : [];

  const peer = owners.length === 0 ? ownerOfPeer(scene, others) : [];
  const joined = [
    ...thoseJoined(scene, start),
    ...delegatesTo(scene, start, trigger.to),
    ...ownerAsIts(scene, start),
  ];
  const isOwned = owners.some(({ mention }) => mention.form !== 'pronoun');
  const isBare = holders.length === 0 && !isOwned && others.length === 0;
  return [
    ...holders,
    ...asPeople(joined, 'principal', 'events/joined'),
    ...(isBare ? peopleOfClause(scene, start, trigger) : []),
    ...asPeople(isBare ? bodyBefore(scene, trigger) : [], 'principal', 'events/body'),
    ...asPeople(owners, 'principal', 'events/owner'),
    ...asPeople(others, 'principal', 'events/noun-with'),
    ...asPeople(late, roleOfThose(scene, start), 'events/main-subject'),
    ...asPeople(peer, 'principal', 'events/peer'),
    ...gatheredBy(scene, trigger, to),
  ];
}

/** "Adom was present at a meeting", "Adom, who was at the summit": there as well; no "Present at the meeting were Ruiz and Lind". */
function roleOfThose({ view, sentence }: Scene, start: number): ParticipantRole {
  const verb = lowerAt(view, start - 2) === 'present' ? start - 3 : start - 2;
  const isThere = lowerAt(view, start - 1) === 'at' && lowerAt(view, start) === 'the';
  const isPresent = verb > sentence.from && (isThere || verb === start - 3);
  return isPresent && is(view, verb, BE | ADVERB) ? 'alsoPresent' : 'principal';
}

/** "their" of nobody who is known yet. */
function isTheir({ view }: Scene, [owner, ...others]: Group): boolean {
  if (!owner || others.length > 0 || lowerAt(view, owner.from) !== 'their') return false;
  return owner.mention.entities.length === 0;
}

/** "met Okada during a visit to Rome", "During her visit": whoever did so is the visitor. */
function isOwnVisit(scene: Scene, trigger: Trigger, owners: Group): boolean {
  const isKnown = owners.some(({ mention }) => mention.entities.length > 0);
  return trigger.kind === 'visit' && !isKnown && isVisitAround(scene, trigger.token);
}

/** "The meeting will be between X and Y": where "between" stands; else the token given. */
function behindBe({ view }: Scene, to: number): number {
  let i = to;
  while (i < to + 4 && is(view, i, AUXILIARY | ADVERB)) i += 1;
  const isLed = /^(?:between|with|among)$/.test(lowerAt(view, i));
  return isLed && is(view, i - 1, BE) ? i : to;
}

/** "a visit to Ruiz", "a visit to her old rival Bo Lind": a person, with nothing but a description before the name. */
function visitedPerson({ view, parties }: Scene, to: number): Group {
  if (lowerAt(view, to) !== 'to') return [];
  const party = parties.slice(firstPartyAfter(parties, to)).find(({ isOwner }) => !isOwner);
  if (!party || !isVisited(view, party) || party.mention.entities.length !== 1) return [];
  const name = firstToken(view, party.mention);
  if (name - to > LONGEST_VISITED) return [];
  for (let i = to + 1; i < name; i += 1)
    if (is(view, i, PREPOSITION) || isVerbLike(view, i) || /^[,;:]$/.test(lowerAt(view, i)))
      return [];
  return [party];
}

/** Names of gatherings: one visits them to meet others there. */
const GATHERINGS =
  /(?:^| )(?:assembly|conference|summit|forum|congress|convention|games|festival)$/i;

/** A person, or a body that is no building and no gathering. */
function isVisited(view: EventView, { mention }: Party): boolean {
  const { kind, start, end, entities } = mention;
  if (kind !== 'organisation') return kind === 'person';
  if (GATHERINGS.test(view.layers.entities[entities[0] ?? -1]?.name ?? '')) return false;
  const name = view.context.prepared.text.slice(start, end);
  return !isBuildingName(name) && !VENUE_CITIES.has(name);
}

/** Longest description of a person visited, name not counted, in tokens. */
const LONGEST_VISITED = 10;

/** "Ruiz’s visit", "their talks", "the Ruiz-Okada meeting", "NATO summit". */
function ownersOf(scene: Scene, start: number, noun: number): Group {
  const { view, parties } = scene;
  for (let i = lastPartyBefore(parties, noun); i >= 0; i -= 1) {
    const party = parties[i];
    if (!party || party.to <= start - 1) return [];
    if (party.to <= start && !party.isOwner) return [];
    const isOne = party.isOwner || isPairBefore(party.mention) || isHyphened(scene, i);
    if (isOne) return groupTo(view, parties, i);
  }
  return [];
}

/** "Chile-Norvik talks": joined by a hyphen to the party before. */
function isHyphened({ view, parties }: Scene, i: number): boolean {
  const [before, party] = [parties[i - 1], parties[i]];
  return before !== undefined && party !== undefined && areHyphened(view, before, party);
}

function isPairBefore({ form, kind }: Mention): boolean {
  return form === 'pair' || kind === 'person' || kind === 'group';
}

/** "the NATO summit", "a Norvik board meeting": the body whose meeting it is; nobody for a house or a visit. */
function bodyBefore({ view, parties }: Scene, { token, kind }: Trigger): Group {
  if (kind !== 'meeting') return [];
  const party = parties[lastPartyBefore(parties, token)];
  const isNear = party !== undefined && party.to >= token - 1 && party.to <= token;
  if (!isNear || party.isOwner || party.mention.kind !== 'organisation') return [];
  if (party.to < token && !BODY_PARTS.test(lowerAt(view, token - 1))) return [];
  const { start, end } = party.mention;
  return VENUE_CITIES.has(view.context.prepared.text.slice(start, end)) ? [] : [party];
}

/** Between the name of a body and its meeting. */
const BODY_PARTS =
  /^(?:board|council|committee|cabinet|ministerial|leaders|ministers|foreign|defence|defense|arbitration|budget|annual|emergency|special)$/;

/** "called the meeting with her Chilean counterpart useful": whose counterpart it was is in the room; nobody else. */
function ownerOfPeer({ view, sentence }: Scene, others: Group): Group {
  const first = others[0];
  if (!first) return [];
  let isPeerNamed = false;
  for (let i = first.to - 1; i >= Math.max(sentence.from, first.from - 6); i -= 1) {
    isPeerNamed ||= isPeer(view, i);
    if (lowerAt(view, i) === 'with') return [];
    if (!is(view, i, POSSESSIVE_PRONOUN)) continue;
    const mention = mentionAt(view, i);
    const isOne = isPeerNamed && mention?.form === 'pronoun' && mention.entities.length > 0;
    return isOne ? [{ mention, from: i, to: i + 1, isOwner: true }] : [];
  }
  return [];
}

/** The subject of the verb that holds, attends or leads: "X held talks", "X is in talks", "X invited Y to a meeting". */
function holdersOf(scene: Scene, start: number, owners: Group, others: Group): readonly Person[] {
  const { view } = scene;
  const held = holdingVerb(scene, start);
  const verb = held < 0 ? (addressBefore(scene, start) ?? ownVerbOf(scene, start, others)) : held;
  if (verb < 0) return [];
  const lower = lowerAt(view, verb);
  if (isAbsence(scene, verb) || isToldOfOthers(scene, verb, others)) return [];
  const role: ParticipantRole = HOST_VERBS.has(lower)
    ? 'host'
    : MEDIATE_VERBS.has(lower)
      ? 'mediator'
      : 'principal';
  const isShared = owners.every(({ mention }) => mention.form === 'pronoun');
  if (!isShared && role === 'principal') return [];
  const isAlso =
    /^(?:also|too)$/.test(lowerAt(view, verb - 1)) &&
    /^(?:attend|join|take|took|participat)/.test(lower);
  return asPeople(
    subjectOf(scene, verb),
    isAlso ? 'alsoPresent' : role,
    `events/${role === 'principal' ? 'holder' : role}`,
  );
}

/** "welcomed talks between A and B", "announced a meeting between A and B": whoever does so is none of them. */
function isToldOfOthers({ view }: Scene, verb: number, others: Group): boolean {
  if (others.length < 2 || !TELLING.test(lowerAt(view, verb))) return false;
  return [1, 2].some((back) =>
    /^(?:between|among)$/.test(lowerAt(view, (others[0]?.from ?? 0) - back)),
  );
}

const TELLING = /^(?:welcom|announc|confirm|hail|prais|propos|request|demand|schedul|sought|seek)/;

/** "abandoned talks", with nobody behind who says whose they are: token of the verb; -1 for none. */
function ownVerbOf(scene: Scene, start: number, others: Group): number {
  return others.length === 0 ? ownVerbBefore(scene, start) : -1;
}

/** "told a meeting", "addressed the summit": token of the verb right before; null for none. */
function addressBefore({ view }: Scene, start: number): number | null {
  return ADDRESS.test(lowerAt(view, start - 1)) ? start - 1 : null;
}

const ADDRESS = /^(?:told|tells|telling|addressed|addresses|addressing)$/;

/** "boycotted the summit", "will not attend": those were not in the room. */
function isAbsence({ view }: Scene, verb: number): boolean {
  const lower = lowerAt(view, verb);
  if (/^(?:boycott|skip|shun)/.test(lower)) return true;
  if (!/^(?:attend|join|participat)/.test(lower)) return false;
  return [1, 2, 3, 4].some((back) => isWithout(view, verb - back));
}

/** "not", "unable", "declined": what keeps somebody from going. */
function isWithout(view: EventView, i: number): boolean {
  return is(view, i, NEGATION) || /^(?:unable|declined|refused|failed)$/.test(lowerAt(view, i));
}

/** Nobody but one side is told: "a meeting with X", with no owner and no "between". */
function isWithoutCounterpart(
  scene: Scene,
  trigger: Trigger,
  owners: Group,
  others: Group,
): boolean {
  const { view } = scene;
  if (owners.length > 0 || others.length === 0) return false;
  if (is(view, descriptionStart(scene, trigger.token), POSSESSIVE_PRONOUN)) return false;
  for (let i = trigger.to; i < (others[0]?.from ?? 0); i += 1) {
    if (lowerAt(view, i) === 'with') return true;
    if (/^(?:between|among|of|by)$/.test(lowerAt(view, i))) return false;
  }
  return true;
}

/** "The meeting brought together X and Y", "talks involving X". */
function gatheredBy(scene: Scene, trigger: Trigger, to: number): readonly Person[] {
  const { view, parties } = scene;
  const limit = Math.min(to, trigger.to + 10);
  for (let i = trigger.to; i < limit; i += 1) {
    const lower = lowerAt(view, i);
    if (isMark(view, i) || lower === ';') return [];
    const isGathering =
      /^(?:involving|involved|gathered|gathering|including)$/.test(lower) ||
      (/^(?:brought|bringing|brings)$/.test(lower) && lowerAt(view, i + 1) === 'together');
    if (!isGathering) continue;
    const at = lowerAt(view, i + 1) === 'together' ? i + 2 : i + 1;
    const index = firstPartyAfter(parties, at);
    return parties[index]?.from === at
      ? asPeople(groupFrom(view, parties, index), 'principal', 'events/gathered')
      : [];
  }
  return [];
}
