import type { EventKind, Together } from '../../../model/event-kinds.ts';
import type { EventView } from '../phrases/event-view.ts';
import { lowerAt } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** "spoke" is a call unless a place is told or they did so "in person". */
export function kindOf(
  { view, sentence }: Scene,
  trigger: Trigger,
  kind: EventKind,
  hasPlace: boolean,
): EventKind {
  if (trigger.frame === 'discuss') return isByWire(view, trigger.to, sentence.to) ? 'call' : kind;
  if (kind !== 'call' || trigger.frame !== 'speak') return kind;
  for (let i = trigger.to; i < Math.min(sentence.to, trigger.to + 12); i += 1) {
    if (/^(?:phone|telephone|video)$/.test(lowerAt(view, i))) return 'call';
    if (lowerAt(view, i) === 'person' && lowerAt(view, i - 1) === 'in') return 'meeting';
  }
  return hasPlace ? 'meeting' : 'call';
}

/** "discussed it with Ruiz by telephone". */
function isByWire(view: EventView, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 20); i += 1)
    if (lowerAt(view, i) === 'by' && /^(?:phone|telephone|video)$/.test(lowerAt(view, i + 1)))
      return true;
  return false;
}

/** "Spoke with both X and Y" leaves open whether they were on the line together. */
export function togetherOf(
  { view }: Scene,
  { token, to, frame }: Trigger,
  kind: EventKind,
): Together {
  if (frame === null && isIndirect(view, token)) return 'separately';
  for (let i = token - 6; i < to + 8; i += 1)
    if (/^(?:trilateral|jointly|together|joint|bilateral)$/.test(lowerAt(view, i))) return 'yes';
  if (kind === 'call' && frame !== null) {
    for (let i = to; i < to + 3; i += 1) if (lowerAt(view, i) === 'both') return 'unknown';
  }
  return 'yes';
}

/** "indirect talks", "proximity talks": in rooms of their own. */
function isIndirect(view: EventView, noun: number): boolean {
  return [1, 2, 3].some((back) => /^(?:indirect|proximity)$/.test(lowerAt(view, noun - back)));
}
