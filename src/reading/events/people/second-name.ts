import {
  ADVERB,
  AUXILIARY,
  BE,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  SUBORDINATOR,
} from '../../../lexicon/event-grammar.ts';
import { HOST_VERBS, MEDIATE_VERBS } from '../../../lexicon/event-words.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** Longest stretch between "met" and "for talks", in tokens. */
const FOR_REACH = 14;

/**
 * Whether a noun is a second name for the event told right before: ", their second meeting in a week", "It was
 * their first meeting", "met in Rome for talks", "met, in talks brokered by Norway". `others`: tokens of the event words.
 */
export function isSecondName(scene: Scene, trigger: Trigger, others: ReadonlySet<number>): boolean {
  const { view, sentence } = scene;
  if (trigger.frame !== null) return false;
  const start = descriptionStart(scene, trigger.token);
  const lead = lowerAt(view, start - 1);
  if (lead === 'for') return isMetFor(scene, start - 2, others);
  if (lead === 'in' && lowerAt(view, start - 2) === ',') return isBrokered(view, trigger);
  const isOpener = is(view, trigger.to, SUBORDINATOR) && lowerAt(view, trigger.to) !== 'since';
  if (!is(view, start, POSSESSIVE_PRONOUN | DETERMINER) || isOpener) return false;
  const isCopula = is(view, start - 1, BE) && start - 2 === sentence.from;
  if (isCopula) return /^(?:it|this|that)$/.test(lowerAt(view, sentence.from));
  return lead === ',' && isBehindEvent(scene, start, others) && !isSubject(view, trigger.to);
}

/** "Ruiz met Lind, where they discussed trade": what was done at the event told right before, by those who were there. */
export function isToldWithin(
  scene: Scene,
  { token, frame }: Trigger,
  others: ReadonlySet<number>,
): boolean {
  const { view } = scene;
  if (frame !== 'discuss') return false;
  const subject = is(view, token - 1, ADVERB) ? token - 2 : token - 1;
  if (!/^(?:they|both|he|she)$/.test(lowerAt(view, subject))) return false;
  const lead = lowerAt(view, subject - 1);
  const isWhich = lead === 'which' && /^(?:in|at|during)$/.test(lowerAt(view, subject - 2));
  return (lead === 'where' || isWhich) && isBehindEvent(scene, subject, others);
}

/** "met, in talks brokered by Norway": what they met for. */
function isBrokered(view: EventView, { to }: Trigger): boolean {
  const lower = lowerAt(view, to);
  return MEDIATE_VERBS.has(lower) || HOST_VERBS.has(lower) || lower === 'described';
}

/** "met in Rome on Monday for talks": no clause ends between. */
function isMetFor({ view, sentence }: Scene, from: number, others: ReadonlySet<number>): boolean {
  for (let i = from; i >= Math.max(sentence.from, from - FOR_REACH); i -= 1) {
    if (others.has(i))
      return /^(?:meet|meets|met|meeting|gather|gathered|convened)$/.test(lowerAt(view, i));
    if (isMark(view, i) || /^(?:[;:]|that|who|which|and|but)$/.test(lowerAt(view, i))) return false;
  }
  return false;
}

/** An event word stands before token i of the sentence. */
function isBehindEvent({ sentence }: Scene, i: number, others: ReadonlySet<number>): boolean {
  return [...others].some((other) => other >= sentence.from && other < i);
}

/** "On Monday, a meeting was held": what follows is the noun's own verb. */
function isSubject(view: EventView, i: number): boolean {
  return is(view, i, BE | AUXILIARY) || isVerbLike(view, i);
}
