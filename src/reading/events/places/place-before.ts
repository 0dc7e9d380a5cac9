import { MOTION, RELATIVE, SAYING, SUBORDINATOR } from '../../../lexicon/event-grammar.ts';
import type { Mention } from '../../../model/reading.ts';
import type { EventView } from '../phrases/event-view.ts';
import {
  afterLastToken,
  dateAt,
  firstToken,
  is,
  lowerAt,
  mentionAt,
} from '../phrases/event-view.ts';
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import { prepositionBefore } from './place-lead.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';
import { REACH } from '../phrases/window.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** "In Moscow, X met Y", "X flew to Rome to meet Y", "left for Rome, where she met Y": the place that leads to the event; null for none. */
export function placeBefore(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): Mention | null {
  const { view } = scene;
  const limit = Math.max(window.from, trigger.token - REACH);
  for (let i = trigger.token - 1; i >= limit; i -= 1) {
    const mention = mentionAt(view, i);
    if (mention) {
      i = firstToken(view, mention);
      if (mention.kind === 'place' && leadsHere(scene, trigger, i, mention)) return mention;
      if (mention.kind === 'country' && leadsAbroad(scene, trigger, i)) return mention;
    } else if (isMark(view, i) || lowerAt(view, i) === ';' || others.has(i)) return null;
    else if (lowerAt(view, i) === ',' && lowerAt(view, i + 1) === 'and') return null;
    else if (lowerAt(view, i) === 'where') return placeOfWhere(view, i);
    else if (is(view, i, RELATIVE) || lowerAt(view, i) === 'that') return null;
    else if (is(view, i, SUBORDINATOR) && !dateAt(view, i)) return null;
  }
  return null;
}

/** "to Rome next week, where": the place right before, a day between. */
function placeOfWhere(view: EventView, where: number): Mention | null {
  let i = where - 1;
  while (
    i > where - 8 &&
    (lowerAt(view, i) === ',' || lowerAt(view, i) === 'on' || dateAt(view, i))
  )
    i -= 1;
  const mention = mentionAt(view, i);
  return mention?.kind === 'place' || mention?.kind === 'country' ? mention : null;
}

function leadsHere(scene: Scene, trigger: Trigger, i: number, mention: Mention): boolean {
  const { view, sentence } = scene;
  if (view.isRole[i] === 1 || mention.standsForGovernment) return false;
  const [before] = prepositionBefore(view, i);
  if (/^(?:to|for|in)$/.test(before) && hasMotion(view, i)) return true;
  if (!/^(?:in|at)$/.test(before)) return false;
  if (isPurpose(scene, trigger, i)) return true;
  const isFronted = i <= sentence.from + 3;
  return isFronted ? !isOfAnotherVerb(scene, trigger, i) : !isAfterVerb(view, i);
}

/** "will fly to Peru next week for talks", "in Peru on a visit": a state one goes to for the event. */
function leadsAbroad(scene: Scene, trigger: Trigger, i: number): boolean {
  const { view } = scene;
  const [before] = prepositionBefore(view, i);
  if (before === 'in') return isPurpose(scene, trigger, i);
  return before === 'to' && hasMotion(view, i) && isErrand(scene, trigger);
}

/** "for talks", "to meet X": what one goes for. */
function isErrand(scene: Scene, { token, frame }: Trigger): boolean {
  const lead = frame === null ? descriptionStart(scene, token) - 1 : token - 1;
  return lowerAt(scene.view, lead) === (frame === null ? 'for' : 'to');
}

function hasMotion(view: EventView, i: number): boolean {
  for (let j = i - 1; j > i - 5; j -= 1) if (is(view, j, MOTION)) return true;
  return false;
}

/** "is in Rome for talks", "is in Rome meeting X", "was in Rome on Monday to meet X", "is in Rome on a visit": one is there for the event. */
function isPurpose(scene: Scene, { token, frame, kind }: Trigger, place: number): boolean {
  const { view } = scene;
  const lead = frame === null ? descriptionStart(scene, token) - 1 : token - 1;
  const mention = mentionAt(view, place);
  if (frame === 'meet' && mention && afterLastToken(view, mention) === token) return true;
  const leads = frame !== null ? /^to$/ : kind === 'visit' ? /^(?:for|on)$/ : /^for$/;
  if (!leads.test(lowerAt(view, lead))) return false;
  for (let i = place + 1; i < lead; i += 1)
    if (!dateAt(view, i) && !mentionAt(view, i) && !/^(?:on|,)$/.test(lowerAt(view, i)))
      return false;
  return true;
}

/** "In Washington, X welcomed the talks": where somebody speaks of an event, or does something else than hold it. */
function isOfAnotherVerb(scene: Scene, { token, frame }: Trigger, place: number): boolean {
  const { view } = scene;
  const own = frame === null ? holdingVerb(scene, descriptionStart(scene, token)) : token;
  for (let i = place + 1; i < token; i += 1) {
    if (i === own) continue;
    if (frame === null ? own < 0 && isVerbLike(view, i) && !dateAt(view, i) : is(view, i, SAYING))
      return true;
  }
  return false;
}

function isAfterVerb(view: EventView, i: number): boolean {
  for (let j = i - 1; j > i - 6; j -= 1)
    if (isVerbLike(view, j) || lowerAt(view, j) === 'by') return true;
  return false;
}
