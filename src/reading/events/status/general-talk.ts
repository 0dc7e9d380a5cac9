import { DETERMINER, POSSESSIVE_PRONOUN } from '../../../lexicon/event-grammar.ts';
import { GENERIC_BEFORE } from '../../../lexicon/event-context.ts';
import type { ReportParticipant } from '../../../model/reading.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import { DENIED_SUCH } from '../phrases/such-event.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** "the first face-to-face talks", "their next direct talks": one event, however it is described. */
const COUNTED = /^(?:first|second|third|fourth|fifth|last|latest|next)$/;

/** "direct dialogue is key", "no negotiations", "any meeting". */
export function isGeneralTalk(
  scene: Scene,
  trigger: Trigger,
  people: readonly ReportParticipant[],
  count: number,
): boolean {
  const { view } = scene;
  if (trigger.frame !== null || trigger.rule === DENIED_SUCH) return false;
  if (isTalkOfStates(scene, trigger, people)) return true;
  if (people.length > 1 || count > people.length) return false;
  const start = descriptionStart(scene, trigger.token);
  const isCounted = COUNTED.test(lowerAt(view, start)) || COUNTED.test(lowerAt(view, start + 1));
  let isDefinite = false;
  for (let i = start; i < trigger.token; i += 1) {
    if (!isCounted && GENERIC_BEFORE.has(lowerAt(view, i))) return true;
    if (is(view, i, DETERMINER | POSSESSIVE_PRONOUN)) isDefinite = true;
  }
  return (
    !isDefinite &&
    people.length === 0 &&
    start === trigger.token &&
    /^(?:dialogue|negotiation|negotiations|discussion|consultation)$/.test(
      lowerAt(view, trigger.token),
    )
  );
}

/** "the peace negotiations between A and B": a process, when nobody holds a round of it. */
function isTalkOfStates(
  scene: Scene,
  trigger: Trigger,
  people: readonly ReportParticipant[],
): boolean {
  const { view } = scene;
  if (!/^(?:talks|negotiations|dialogue)$/.test(lowerAt(view, trigger.token))) return false;
  if (lowerAt(view, trigger.token - 1) !== 'peace' || people.length < 2) return false;
  if (holdingVerb(scene, descriptionStart(scene, trigger.token)) >= 0) return false;
  return people.every(
    ({ entity, rule }) =>
      view.layers.entities[entity]?.kind === 'country' && rule === 'events/noun-with',
  );
}
