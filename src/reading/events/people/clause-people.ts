import type { EventKind } from '../../../model/event-kinds.ts';
import { EVENT_VERBS } from '../../../lexicon/event-words.ts';
import { errandVerb } from '../phrases/errand.ts';
import type { EventView } from '../phrases/event-view.ts';
import { lowerAt } from '../phrases/event-view.ts';
import { groupFrom } from '../phrases/groups.ts';
import type { Group } from '../phrases/groups.ts';
import { objectsAfter } from '../phrases/objects.ts';
import { firstPartyAfter } from '../phrases/parties.ts';
import { asPeople } from '../phrases/person.ts';
import type { Person } from '../phrases/person.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { peopleAroundVerb } from './verb-people.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** How far before such a noun its verb may stand, in tokens. */
const CLAUSE_REACH = 26;

/**
 * "Ruiz received the two envoys in separate meetings", "met Okada for talks": the people of the verb that the
 * noun is only the way or the purpose of.
 */
export function peopleOfClause(scene: Scene, start: number, { kind }: Trigger): readonly Person[] {
  const { view, sentence } = scene;
  const errand = errandVerb(scene, start);
  if (errand >= 0) return peopleOfVerb(scene, errand, start - 1);
  const lead = lowerAt(view, start - 1);
  if (/^(?:to|for)$/.test(lead)) return invited(scene, start);
  if (!/^(?:in|at|during)$/.test(lead)) return [];
  for (let i = start - 2; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';') return [];
    const agent = agentAt(scene, i, start - 1);
    if (agent.length > 0) return asPeople(agent, 'principal', 'events/doer-there');
    if (isAddress(view, i, lead, kind)) return onTheLine(scene, i, start - 1);
    if (lead !== 'in') {
      if (isVerbLike(view, i)) return [];
      continue;
    }
    const frame = EVENT_VERBS.get(lowerAt(view, i))?.frame;
    if (frame === 'host' || frame === 'meet') return peopleOfVerb(scene, i, start - 1);
  }
  return [];
}

/** "backed by Ruiz and Lind at talks": the row behind "by" at token i, right before the words that lead to the noun. */
function agentAt({ view, parties }: Scene, i: number, lead: number): Group {
  if (lowerAt(view, i) !== 'by' || !lowerAt(view, i - 1).endsWith('ed')) return [];
  const index = firstPartyAfter(parties, i);
  const row = parties[index] ? groupFrom(view, parties, index) : [];
  return row[0]?.from === i + 1 && row.at(-1)?.to === lead ? row : [];
}

/** "told X in a meeting", "raised it with X in a call": the verb says to whom. */
function isAddress(view: EventView, i: number, lead: string, kind: EventKind): boolean {
  return TOLD.test(lowerAt(view, i)) || (lead === 'in' && kind === 'call' && isVerbLike(view, i));
}

/** Those around the verb at token i, up to the words that lead to the noun. */
function peopleOfVerb(scene: Scene, i: number, to: number): readonly Person[] {
  const verb = EVENT_VERBS.get(lowerAt(scene.view, i));
  if (!verb) return [];
  const { kind, frame } = verb;
  const trigger = { token: i, to: i + 1, kind, frame, isWeak: false, rule: '' };
  return peopleAroundVerb(scene, trigger, to);
}

/** "raised it with Ruiz in a call", "told Ruiz in a call": who did and whom they spoke to. */
function onTheLine(scene: Scene, verb: number, to: number): readonly Person[] {
  const direct = TOLD.test(lowerAt(scene.view, verb));
  return [
    ...asPeople(subjectOf(scene, verb), 'principal', 'events/subject'),
    ...asPeople(
      objectsAfter(scene, verb + 1, to, { direct, of: false }),
      'principal',
      'events/object',
    ),
  ];
}

const TOLD = /^(?:told|asked|urged|assured|thanked|reminded|informed|congratulated|warned)$/;

/** "invited Ruiz to a meeting": who did, and whom. */
function invited(scene: Scene, start: number): readonly Person[] {
  const { view, sentence } = scene;
  for (let i = start - 2; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (INVITED.test(lowerAt(view, i))) return askedBy(scene, i, start - 1);
    if (isMark(view, i) || isVerbLike(view, i) || lowerAt(view, i) === ';') return [];
  }
  return [];
}

const INVITED = /^(?:invited|invites|invite|inviting)$/;

function askedBy(scene: Scene, verb: number, to: number): readonly Person[] {
  const guests = objectsAfter(scene, verb + 1, to, { direct: true, of: false });
  return asPeople([...subjectOf(scene, verb), ...guests], 'principal', 'events/invited');
}
