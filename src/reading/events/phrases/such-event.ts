import { DENIED_WORDS } from '../../../lexicon/event-context.ts';
import type { EventView } from './event-view.ts';
import { lowerAt } from './event-view.ts';
import type { Scene } from './scene.ts';

/** The rule of "denied any such meeting": one told before, said not to have been. */
export const DENIED_SUCH = 'events/denied-such';

/** How far before "such" somebody denies it, in tokens. */
const LEFT_REACH = 6;

/** Whether the noun at token i is an event told before that somebody denies: "denied that any such call took place". */
export function isDeniedSuch({ view, sentence }: Scene, i: number): boolean {
  if (lowerAt(view, i - 1) !== 'such') return false;
  if (lowerAt(view, i - 2) === 'no') return hasHappened(view, i + 1);
  for (let j = i - 2; j >= Math.max(sentence.from, i - LEFT_REACH); j -= 1) {
    const lower = lowerAt(view, j);
    if (DENIED_WORDS.has(lower)) return lower.startsWith('den');
    if (!/^(?:that|any|having|had|held|holding|a|an)$/.test(lower)) return false;
  }
  return false;
}

/** "took place", "had ever happened"; no "was planned". */
function hasHappened(view: EventView, from: number): boolean {
  return [0, 1, 2].some((ahead) =>
    /^(?:took|taken|happened|occurred)$/.test(lowerAt(view, from + ahead)),
  );
}
