import { ADVERB, MODAL } from '../../../lexicon/event-grammar.ts';
import { HEDGES } from '../../../lexicon/event-context.ts';
import type { EventStatus } from '../../../model/event-kinds.ts';
import type { ReportDate } from '../../../model/reading.ts';
import type { TextRange } from '../../../model/span.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt, rangeOfTokens } from '../phrases/event-view.ts';
import { isAwaited, statusOfNoun } from './status-of-noun.ts';
import { statusOfVerb } from './status-of-verb.ts';
import type { Scene } from '../phrases/scene.ts';
import { DENIED_SUCH } from '../phrases/such-event.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isUnderWay } from './under-way.ts';
import type { Window } from '../phrases/window.ts';

/** What is told of an event, and whether a word says so or it is only assumed. */
export interface StatusReading {
  readonly status: EventStatus;
  readonly isSure: boolean;
}

/** What the words around a trigger say of the event, else its date beside that of publication; held when nothing does. */
export function readStatus(scene: Scene, trigger: Trigger, date: ReportDate | null): StatusReading {
  if (trigger.rule === DENIED_SUCH) return { status: 'denied', isSure: true };
  const told =
    trigger.frame === null ? statusOfNoun(scene, trigger) : statusOfVerb(scene, trigger.token);
  const byDate = statusByDate(scene.view, date);
  if (told === 'held' && byDate === 'announced') return { status: 'announced', isSure: true };
  if (told) return { status: told, isSure: !isOfEffect(scene, trigger, told) };
  if (byDate === null && trigger.frame === null && isUnderWay(scene, trigger))
    return { status: 'held', isSure: true };
  if (byDate === null && trigger.frame === null && isAwaited(scene, trigger))
    return { status: 'announced', isSure: false };
  return { status: byDate ?? 'held', isSure: byDate !== null };
}

/** "the meeting could mark an opening", "will increase trust": ahead is only what comes of it, so that a word elsewhere may say it was held. */
function isOfEffect(scene: Scene, { frame, to }: Trigger, told: EventStatus): boolean {
  if (frame !== null || (told !== 'announced' && told !== 'expected')) return false;
  const { view } = scene;
  const at = is(view, to, MODAL) ? to : is(view, to + 1, MODAL) ? to + 1 : -1;
  if (at < 0) return false;
  return EFFECTS.test(lowerAt(view, is(view, at + 1, ADVERB) ? at + 2 : at + 1));
}

const EFFECTS =
  /^(?:mark|help|pave|increase|boost|strengthen|improve|ease|lead|usher|bring|give|contribute|encourage|enhance|deepen|allow|show|prove|signal|change|affect|benefit|open)$/;

/** Ahead of publication or behind it, when both dates are known; null for neither. */
function statusByDate(view: EventView, date: ReportDate | null): EventStatus | null {
  const { published } = view.layers;
  if (!date || !published) return null;
  if (date.value.start.earliest > published.end.latest) return 'announced';
  return date.value.end.latest < published.start.earliest ? 'held' : null;
}

/** "reportedly" and the like within the clause of the event; null for none. */
export function readHedge(scene: Scene, trigger: Trigger, window: Window): TextRange | null {
  const { view } = scene;
  const from = Math.max(window.from, trigger.token - 20);
  const to = Math.min(window.to, trigger.to + 8);
  for (let i = from; i < to; i += 1)
    if (HEDGES.has(lowerAt(view, i))) return rangeOfTokens(view, i, i + 1);
  return null;
}
