import { RELATIVE } from '../../../lexicon/event-grammar.ts';
import { VISIT_NOUNS } from '../../../lexicon/event-words.ts';
import type { Mention } from '../../../model/reading.ts';
import type { EventView } from '../phrases/event-view.ts';
import { firstToken, is, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';
import { REACH } from '../phrases/window.ts';
import { isMark } from '../phrases/words.ts';

/** "During her visit to Rome, X met Y", "met Y on a trip to Rome": where the visit went; null for none. */
export function placeOfVisitAround(scene: Scene, trigger: Trigger, window: Window): Mention | null {
  if (trigger.kind === 'visit' || trigger.kind === 'call') return null;
  const { view } = scene;
  const from = Math.max(window.from, trigger.token - REACH);
  const to = Math.min(window.to, trigger.to + REACH);
  for (let i = trigger.to; i < to && !endsAside(view, i); i += 1)
    if (isVisitAround(scene, i)) return goalOf(view, i);
  for (let i = trigger.token - 1; i >= from && !endsAside(view, i); i -= 1)
    if (isVisitAround(scene, i)) return goalOf(view, i);
  return null;
}

/** Whether a noun of visiting at token i is the occasion of something else: "during a visit", "on her trip". */
export function isVisitAround(scene: Scene, i: number): boolean {
  const { view } = scene;
  if (!VISIT_NOUNS.has(lowerAt(view, i))) return false;
  const lead = descriptionStart(scene, i) - 1;
  return /^(?:during|on|in|within|amid)$/.test(lowerAt(view, lead)) || isPartOf(view, lead);
}

/** "as part of", "in the course of". */
function isPartOf(view: EventView, of: number): boolean {
  return lowerAt(view, of) === 'of' && /^(?:part|course|framework)$/.test(lowerAt(view, of - 1));
}

/** "to Rome", "in Rome": the place right behind a noun of visiting; null for none. */
function goalOf(view: EventView, noun: number): Mention | null {
  if (!/^(?:to|in)$/.test(lowerAt(view, noun + 1))) return null;
  const at = lowerAt(view, noun + 2) === 'the' ? noun + 3 : noun + 2;
  const mention = mentionAt(view, at);
  if (!mention || firstToken(view, mention) < noun + 2) return null;
  return mention.kind === 'place' || mention.kind === 'country' ? mention : null;
}

function endsAside(view: EventView, i: number): boolean {
  return lowerAt(view, i) === ';' || isMark(view, i) || is(view, i, RELATIVE);
}
