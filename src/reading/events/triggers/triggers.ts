import { EVENT_WORD } from '../../../lexicon/event-grammar.ts';
import { EVENT_NOUNS, EVENT_VERBS } from '../../../lexicon/event-words.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt, mentionAt, touches } from '../phrases/event-view.ts';
import { nounTrigger } from './noun-triggers.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from './trigger.ts';
import { isNounHere } from './verb-or-noun.ts';
import { verbTrigger } from './verb-triggers.ts';

/** The event words of a sentence, in order. */
export function findTriggers(scene: Scene): readonly Trigger[] {
  const { view, sentence } = scene;
  const triggers: Trigger[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (
      !is(view, i, EVENT_WORD) ||
      isPartOfWord(view, i) ||
      view.isRole[i] === 1 ||
      isInsideName(view, i)
    )
      continue;
    const lower = lowerAt(view, i);
    const noun = EVENT_NOUNS.get(lower);
    const verb = EVENT_VERBS.get(lower);
    const trigger =
      (verb ? verbTrigger(scene, i, verb) : null) ??
      (noun && isNoun(scene, i, verb !== undefined) ? nounTrigger(scene, i, noun) : null);
    if (trigger) triggers.push(trigger);
  }
  return triggers;
}

/** "she talks to", "will visit": where a word is surely a verb it names nothing. */
function isNoun(scene: Scene, i: number, isVerbToo: boolean): boolean {
  return !isVerbToo || !/^(?:talks|talk)$/.test(lowerAt(scene.view, i)) || isNounHere(scene, i);
}

function isInsideName(view: EventView, i: number): boolean {
  const mention = mentionAt(view, i);
  return (
    mention !== null &&
    mention.form !== 'description' &&
    mention.form !== 'pronoun' &&
    mention.kind !== 'unnamed'
  );
}

/** "meet-and-greet", "us-summit-sco" in an address: a word among hyphens on both its sides, or before "-and-". */
function isPartOfWord(view: EventView, i: number): boolean {
  if (lowerAt(view, i + 1) !== '-' || !touches(view, i + 1) || !touches(view, i + 2)) return false;
  return lowerAt(view, i + 2) === 'and' || (lowerAt(view, i - 1) === '-' && touches(view, i));
}
