import { findAgents } from './agents.ts';
import { peopleAroundNoun } from './noun-people.ts';
import type { Person } from '../phrases/person.ts';
import type { Scene } from '../phrases/scene.ts';
import { REACH } from '../phrases/window.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { peopleAroundVerb } from './verb-people.ts';

/** Everybody whom the words put into the event, those right of `to` not looked for. */
export function findPeople(
  scene: Scene,
  trigger: Trigger,
  to: number,
  others: ReadonlySet<number>,
): readonly Person[] {
  const limit = nextOther(trigger, to, others);
  const around =
    trigger.frame === null
      ? peopleAroundNoun(scene, trigger, limit)
      : peopleAroundVerb(scene, trigger, limit);
  return [...around, ...findAgents(scene, trigger, to)];
}

/** Objects are not looked for behind the next event word: they are that one's. */
function nextOther(trigger: Trigger, to: number, others: ReadonlySet<number>): number {
  const limit = Math.min(to, trigger.to + REACH);
  for (let i = trigger.to; i < limit; i += 1) if (others.has(i)) return i;
  return limit;
}
