import { BE, MOTION, NEGATION, POSSESSIVE_PRONOUN } from '../../lexicon/event-grammar.ts';
import { EVENT_VERBS, HOST_VERBS, MEDIATE_VERBS } from '../../lexicon/event-words.ts';
import type { ParticipantRole } from '../../model/event-kinds.ts';
import type { Mention } from '../../model/reading.ts';
import { behindComma } from './clauses.ts';
import { is, lowerAt } from './event-view.ts';
import { groupFrom, groupTo } from './groups.ts';
import type { Group } from './groups.ts';
import { descriptionStart, holdingVerb } from './noun-phrase.ts';
import { objectsAfter } from './objects.ts';
import { firstPartyAfter, lastPartyBefore } from './parties.ts';
import { asPeople } from './person.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import type { Trigger } from './trigger.ts';
import { peopleAroundVerb } from './verb-people.ts';
import { isMark, isVerbLike } from './words.ts';

/** How far before such a noun its verb may stand, in tokens. */
const CLAUSE_REACH = 26;

/** Those in an event named by a noun: its owners, the verb that holds it, "with", "between", "of", "by". */
export function peopleAroundNoun(scene: Scene, trigger: Trigger, to: number): readonly Person[] {
  const start = descriptionStart(scene, trigger.token);
  const owners = ownersOf(scene, start, trigger.token);
  const others = objectsAfter(scene, trigger.to, to, { direct: false, of: true });
  const holders = holdersOf(scene, start, owners);
  const late =
    isWithoutCounterpart(scene, trigger, owners, others) || isCameOut(scene, start)
      ? mainPeople(scene, start, trigger)
      : [];

  const isBare = holders.length === 0 && owners.length === 0 && others.length === 0;
  return [
    ...holders,
    ...(isBare ? peopleOfClause(scene, start) : []),
    ...asPeople(owners, 'principal', 'events/owner'),
    ...asPeople(others, 'principal', 'events/noun-with'),
    ...asPeople(late, 'principal', 'events/main-subject'),
    ...gatheredBy(scene, trigger, to),
  ];
}

/** "Ruiz’s visit", "their talks", "the Ruiz-Okada meeting", "NATO summit". */
function ownersOf(scene: Scene, start: number, noun: number): Group {
  const { view, parties } = scene;
  for (let i = lastPartyBefore(parties, noun); i >= 0; i -= 1) {
    const party = parties[i];
    if (!party || party.to <= start - 1) return [];
    if (party.to <= start && !party.isOwner) return [];
    if (party.isOwner || isPairBefore(party.mention)) return groupTo(view, parties, i);
  }
  return [];
}

function isPairBefore({ form, kind }: Mention): boolean {
  return form === 'pair' || kind === 'person' || kind === 'group';
}

/** The subject of the verb that holds, attends or leads: "X held talks", "X is in talks", "X invited Y to a meeting". */
function holdersOf(scene: Scene, start: number, owners: Group): readonly Person[] {
  const { view } = scene;
  const verb = holdingVerb(scene, start);
  if (verb < 0) return [];
  const lower = lowerAt(view, verb);
  if (isAbsence(scene, verb)) return [];
  const role: ParticipantRole = HOST_VERBS.has(lower)
    ? 'host'
    : MEDIATE_VERBS.has(lower)
      ? 'mediator'
      : 'principal';
  const isShared = owners.every(({ mention }) => mention.form === 'pronoun');
  if (!isShared && role === 'principal') return [];
  const isAlso =
    /^(?:also|too)$/.test(lowerAt(view, verb - 1)) && /^(?:attend|join|take|took)/.test(lower);
  return asPeople(
    subjectOf(scene, verb),
    isAlso ? 'alsoPresent' : role,
    `events/${role === 'principal' ? 'holder' : role}`,
  );
}

/** "boycotted the summit", "will not attend": those were not in the room. */
function isAbsence({ view }: Scene, verb: number): boolean {
  const lower = lowerAt(view, verb);
  if (/^(?:boycott|skip|shun)/.test(lower)) return true;
  if (!/^(?:attend|join|participat)/.test(lower)) return false;
  return [1, 2, 3].some((back) => is(view, verb - back, NEGATION));
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
  for (let i = trigger.to; i < (others[0]?.from ?? 0); i += 1)
    if (/^(?:between|among|of|by)$/.test(lowerAt(view, i))) return false;
  return true;
}

/** "emerged from talks", "arrived in Oslo for talks", "confirmed talks": whoever did so takes part. */
function isCameOut(scene: Scene, start: number): boolean {
  const { view, sentence } = scene;
  if (CONFIRMING.test(lowerAt(view, start - 1))) return true;
  const lead = lowerAt(view, start - 1);
  if (lead === 'after' || lead === 'following') return hasTwoSubjects(scene, start);
  if (lead !== 'from' && lead !== 'for') return false;
  for (let i = start - 2; i >= Math.max(sentence.from, start - 10); i -= 1) {
    if (isVerbLike(view, i) || is(view, i, MOTION))
      return lead === 'from'
        ? /^(?:emerged|returned|came)$/.test(lowerAt(view, i))
        : is(view, i, MOTION | BE);
    if (isMark(view, i) || lowerAt(view, i) === ',') return false;
  }
  return false;
}

/** "Ruiz and Lind pledged help after a meeting": two who did something right after. */
function hasTwoSubjects(scene: Scene, start: number): boolean {
  const { view, sentence } = scene;
  if (!/^(?:a|an|their)$/.test(lowerAt(view, start))) return false;
  for (let i = start - 2; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (isMark(view, i) || /^[,;]$/.test(lowerAt(view, i))) return false;
    if (isVerbLike(view, i) && !is(view, i, BE)) return subjectOf(scene, i).length > 1;
  }
  return false;
}

/** Verbs with which somebody owns up to talks of their own. */
const CONFIRMING = /^(?:confirm|confirms|confirmed|acknowledged|admitted|confirming)$/;

/** "After a meeting with X, Y said", "Y left for talks with X": the subject of the main clause was in the room. */
function mainPeople(scene: Scene, start: number, trigger: Trigger): Group {
  const { view, sentence } = scene;
  if (holdingVerb(scene, start) >= 0) return [];
  const lead = lowerAt(view, start - 1);
  if (CONFIRMING.test(lead)) return ownTalks(scene, start, trigger);
  if (!/^(?:after|before|during|following|in|for|at|to|ahead|of|from|pending)$/.test(lead))
    return [];
  const behind = start - 3 <= sentence.from ? behindComma(scene, trigger.to) : [];
  if (behind.length > 0) return behind;
  for (let i = start - 1; i >= Math.max(sentence.from, start - 16); i -= 1) {
    if (isMark(view, i)) return [];
    if (isVerbLike(view, i) || is(view, i, MOTION)) return subjectOf(scene, i);
  }
  return [];
}

/** "Norvik confirmed takeover talks with Halden": a body that speaks of what it does itself. */
function ownTalks(scene: Scene, start: number, { to }: Trigger): Group {
  if (lowerAt(scene.view, to) !== 'with') return [];
  const subject = subjectOf(scene, start - 1);
  return subject.every(({ mention }) => /^(?:organisation|country)$/.test(mention.kind))
    ? subject
    : [];
}

/** "Ruiz received the two envoys in separate meetings": the people of the verb that the noun is only the way of. */
function peopleOfClause(scene: Scene, start: number): readonly Person[] {
  const { view, sentence } = scene;
  if (lowerAt(view, start - 1) !== 'in') return [];
  for (let i = start - 2; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';') return [];
    const verb = EVENT_VERBS.get(lowerAt(view, i));
    if (verb?.frame !== 'host' && verb?.frame !== 'meet') continue;
    const trigger = {
      token: i,
      to: i + 1,
      kind: verb.kind,
      frame: verb.frame,
      isWeak: false,
      rule: '',
    };
    return peopleAroundVerb(scene, trigger, start - 1);
  }
  return [];
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
