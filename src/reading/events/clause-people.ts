import { EVENT_VERBS } from '../../lexicon/event-words.ts';
import { lowerAt } from './event-view.ts';
import { objectsAfter } from './objects.ts';
import { asPeople } from './person.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import type { Trigger } from './trigger.ts';
import { peopleAroundVerb } from './verb-people.ts';
import { isMark, isVerbLike } from './words.ts';

/** How far before such a noun its verb may stand, in tokens. */
const CLAUSE_REACH = 26;

/** "Ruiz received the two envoys in separate meetings": the people of the verb that the noun is only the way of. */
export function peopleOfClause(scene: Scene, start: number, { kind }: Trigger): readonly Person[] {
  const { view, sentence } = scene;
  if (lowerAt(view, start - 1) !== 'in') return [];
  for (let i = start - 2; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';') return [];
    if (kind === 'call' && isVerbLike(view, i)) return onTheLine(scene, i, start - 1);
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
