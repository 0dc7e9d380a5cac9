import { useEffect, type RefObject } from 'react';
import { markAt } from './mark-button.ts';
import { nearestSpoke } from './nearest-spoke.ts';
import type { SceneSpoke } from './scene.ts';

/** So far from a line it is meant, on either side. */
const REACH_PX = 12;

/**
 * Lines are too thin to be hit and too many to be stops of the tab key: a click beside one is found
 * by distance. Whoever has no pointer comes to the same by the second of two people.
 */
export function useSpokePointer(
  ref: RefObject<SVGSVGElement | null>,
  spokes: readonly SceneSpoke[],
  onSpoke: (spoke: SceneSpoke) => void,
): void {
  useEffect(() => {
    const picture = ref.current;
    if (!picture) return undefined;
    const spokeAt = (event: MouseEvent): SceneSpoke | null => {
      if (event.target && markAt(event.target) !== null) return null;
      const box = picture.getBoundingClientRect();
      const point = { xPx: event.clientX - box.left, yPx: event.clientY - box.top };
      return nearestSpoke(spokes, point, REACH_PX);
    };
    const point = (event: MouseEvent): void => {
      picture.toggleAttribute('data-spoke', spokeAt(event) !== null);
    };
    const open = (event: MouseEvent): void => {
      const spoke = spokeAt(event);
      if (spoke) onSpoke(spoke);
    };
    picture.addEventListener('pointermove', point);
    picture.addEventListener('click', open);
    return () => {
      picture.removeEventListener('pointermove', point);
      picture.removeEventListener('click', open);
    };
  }, [ref, spokes, onSpoke]);
}
