import { ADVERB, AUXILIARY, BE, MODAL } from '../../../lexicon/event-grammar.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** How many words may stand between the noun and its verb: "will now". */
const BETWEEN = 5;
/** Verbs of what has begun. */
const GOING_ON =
  /^(?:continue|continues|last|lasts|run|runs|end|ends|conclude|concludes|finish|drag|wrap|wind|go)$/;

/** "The talks will continue until Friday", "they would conclude their talks": what is to come is the rest of what is under way. */
export function isToContinue(scene: Scene, trigger: Trigger): boolean {
  const { view } = scene;
  if (trigger.frame !== null) return false;
  const start = descriptionStart(scene, trigger.token);
  if (
    isGoingOn(view, start - 1) ||
    (lowerAt(view, start - 1) === 'up' && isGoingOn(view, start - 2))
  )
    return true;
  for (let i = trigger.to; i < trigger.to + BETWEEN; i += 1) {
    if (isGoingOn(view, i)) return i > trigger.to;
    const isBetween = is(view, i, ADVERB | AUXILIARY | BE | MODAL);
    if (!isBetween && !/^(?:to|set|due|expected|scheduled|likely)$/.test(lowerAt(view, i)))
      return false;
  }
  return false;
}

function isGoingOn(view: EventView, i: number): boolean {
  return (
    GOING_ON.test(lowerAt(view, i)) && !(lowerAt(view, i) === 'go' && lowerAt(view, i + 1) !== 'on')
  );
}
