import type { EventKind } from '../../model/event-kinds.ts';
import type { RuleName } from '../../model/reading.ts';
import { EVENT_WORD } from '../../lexicon/event-grammar.ts';
import type { VerbFrame } from '../../lexicon/event-words.ts';
import { EVENT_NOUNS, EVENT_VERBS } from '../../lexicon/event-words.ts';
import type { EventView } from './event-view.ts';
import { is, lowerAt, mentionAt } from './event-view.ts';
import { nounTrigger } from './noun-triggers.ts';
import type { Scene } from './subjects.ts';
import { verbTrigger } from './verb-triggers.ts';

/** A word that tells of an event. */
export interface Trigger {
  readonly token: number;
  /** Index after its last token ("sat down"). */
  readonly to: number;
  readonly kind: EventKind;
  /** Null for nouns. */
  readonly frame: VerbFrame | null;
  /** Tells an event only with people, a place or a day of its own. */
  readonly isWeak: boolean;
  readonly rule: RuleName;
}

/** The event words of a sentence, in order. */
export function findTriggers(scene: Scene): readonly Trigger[] {
  const { view, sentence } = scene;
  const triggers: Trigger[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (!is(view, i, EVENT_WORD) || view.isRole[i] === 1 || isInsideName(view, i)) continue;
    const lower = lowerAt(view, i);
    const noun = EVENT_NOUNS.get(lower);
    const verb = EVENT_VERBS.get(lower);
    const trigger =
      (verb ? verbTrigger(scene, i, verb) : null) ?? (noun ? nounTrigger(scene, i, noun) : null);
    if (trigger) triggers.push(trigger);
  }
  return triggers;
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
