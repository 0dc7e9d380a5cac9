import { useEffect, useRef, useState, type RefObject } from 'react';

import { chooseTarget, hoverTarget } from './choose.ts';
import type { PointerScene } from './pointer-target.ts';
import { runPointer } from './run-pointer.ts';
import type { Target } from './target.ts';

/** What the pointer rests on, and where that is within the picture. */
export interface PointedAt {
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

/** Follows the pointer over the picture; a click selects. `readScene` is asked at every move. */
export function usePointer(
  root: RefObject<HTMLElement | null>,
  readScene: () => PointerScene | null,
): PointedAt | null {
  const [pointedAt, setPointedAt] = useState<PointedAt | null>(null);
  const newest = useRef(readScene);
  useEffect(() => {
    newest.current = readScene;
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    return runPointer(element, {
      scene: () => newest.current(),
      onRest: (target, { clientX, clientY }) => {
        const { left, top } = element.getBoundingClientRect();
        setPointedAt(target && { target, x: clientX - left, y: clientY - top });
        hoverTarget(target);
      },
      onChoose: chooseTarget,
    });
  }, [root]);
  return pointedAt;
}
