import type { EventId } from '../model/ids.ts';
import type { Spine } from './spines.ts';

/** A mark of the context band, and on which side of it its words have room. */
export interface ContextMark {
  readonly spine: Spine;
  readonly words: 'right' | 'left' | null;
}

/** From a mark to its words, and from the words to the next mark. */
const BEFORE_WORDS_PX = 10;
const AFTER_WORDS_PX = 12;

/**
 * Gives words to the marks that have room to their right, else to their left, in time order.
 *
 *     × clashes on the border      ×× third clash      a blockade ├──────┤
 */
export function placeContextWords(
  spines: readonly Spine[],
  widthOf: (id: EventId) => number,
  plotWidth: number,
): readonly ContextMark[] {
  const inOrder = spines.toSorted((a, b) => a.x - b.x);
  let taken = 0;
  return inOrder.map((spine, i) => {
    const next = inOrder[i + 1];
    const room = BEFORE_WORDS_PX + widthOf(spine.id);
    const right = next ? Math.min(next.left - AFTER_WORDS_PX, plotWidth) : plotWidth;
    const fitsRight = spine.right >= 0 && spine.right + room <= right;
    const fitsLeft = spine.left <= plotWidth && spine.left - room >= taken;
    const words = fitsRight ? 'right' : fitsLeft ? 'left' : null;
    taken = spine.right + AFTER_WORDS_PX + (fitsRight ? room : 0);
    return { spine, words };
  });
}
