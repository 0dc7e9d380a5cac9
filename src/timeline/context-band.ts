import type { EventId } from '../model/ids.ts';
import type { Spine } from './spines.ts';

/** A mark of the context band; its words are left out where the next mark stands too near. */
export interface ContextMark {
  readonly spine: Spine;
  readonly hasWords: boolean;
}

/** From a mark's middle to its words, and from the words to the next mark. */
const BEFORE_WORDS_PX = 10;
const AFTER_WORDS_PX = 12;

/**
 * Gives words to the marks that have room to their right, in time order; the words of an event in
 * `first` come before all others.
 *
 *     × clashes on the border      ×× third clash
 */
export function placeContextWords(
  spines: readonly Spine[],
  widthOf: (id: EventId) => number,
  plotWidth: number,
): readonly ContextMark[] {
  const inOrder = spines.toSorted((a, b) => a.x - b.x);
  return inOrder.map((spine, i) => {
    const next = inOrder[i + 1];
    const end = spine.right + BEFORE_WORDS_PX + widthOf(spine.id);
    const room = Math.min(next ? next.left - AFTER_WORDS_PX : Infinity, plotWidth);
    return { spine, hasWords: spine.x >= 0 && end <= room };
  });
}
