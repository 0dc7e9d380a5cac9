import { RELATIVE, SAYING, SUBORDINATOR } from '../../../lexicon/event-grammar.ts';
import type { DateMention } from '../../../model/reading.ts';
import { afterLastToken, firstToken, is, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** What a day at the head of its sentence costs at most: "On Saturday morning, he saw his team, then the chief held talks". */
export const FRONTED = 30;

/** The cost of the way to a date; a day set before the sentence by a comma holds for what its plain clauses tell, unless somebody speaks. */
export function asFronted(scene: Scene, date: DateMention, trigger: Trigger, cost: number): number {
  const { view, sentence } = scene;
  const isFront = firstToken(view, date) <= sentence.from + 1;
  const behind = afterLastToken(view, date);
  if (cost <= FRONTED || !isFront || lowerAt(view, behind) !== ',') return cost;
  for (let i = behind; i < trigger.token; i += 1)
    if (is(view, i, SAYING | RELATIVE | SUBORDINATOR) || ENDS_PLAIN.test(lowerAt(view, i)))
      return cost;
  return isPlainlyTold(scene, trigger) ? FRONTED : cost;
}

const ENDS_PLAIN = /^(?:that|which|["“”])$/;

/** "met", "held a meeting"; no "to meet", no "convening a meeting", no "in talks". */
function isPlainlyTold(scene: Scene, { frame, token }: Trigger): boolean {
  const { view } = scene;
  const verb = frame === null ? holdingVerb(scene, descriptionStart(scene, token)) : token;
  return verb >= 0 && lowerAt(view, verb - 1) !== 'to' && !lowerAt(view, verb).endsWith('ing');
}
