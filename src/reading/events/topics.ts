import type { EventView } from './event-view.ts';
import { lowerAt } from './event-view.ts';
import { isVerbLike } from './words.ts';

/** Index of the "between" behind a short topic: "talks on a truce between X and Y"; -1 for none. */
export function behindTopic(view: EventView, i: number, to: number): number {
  if (!/^(?:on|about|over|for)$/.test(lowerAt(view, i))) return -1;
  for (let j = i + 1; j < Math.min(to, i + LONGEST_TOPIC); j += 1) {
    if (lowerAt(view, j) === 'between') return j;
    if (isVerbLike(view, j) || /^[,;.]$/.test(lowerAt(view, j))) return -1;
  }
  return -1;
}

/** Longest topic between "talks on" and "between", in tokens. */
const LONGEST_TOPIC = 7;
