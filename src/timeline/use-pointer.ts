import { useEffect, useRef, useState, type RefObject } from 'react';

import { useViewStore } from '../store/view-store.ts';
import type { ViewState } from '../store/view-state.ts';
import { chooseTarget, hoverTarget } from './choose.ts';
import type { PointerPlace, PointerScene } from './pointer-target.ts';
import type { CellTarget, Target } from './target.ts';

/** What the pointer rests on, and where that is within the picture. */
export interface PointedAt {
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

interface PointerInput {
  /** Asked at every move; null before the first frame. */
  readonly scene: () => PointerScene | null;
  readonly onCell: (cell: CellTarget) => void;
}

/** Follows the pointer over the picture; a click selects, or comes closer to a cell of a crowd. */
export function usePointer(
  root: RefObject<HTMLElement | null>,
  input: PointerInput,
): PointedAt | null {
  const [pointedAt, setPointedAt] = useState<PointedAt | null>(null);
  const newest = useRef(input);
  useEffect(() => {
    newest.current = input;
  });
  useEffect(() => {
    const element = root.current;
    return element
      ? followLater(element, newest, (target, { clientX, clientY }) => {
          const { left, top } = element.getBoundingClientRect();
          setPointedAt(target && { target, x: clientX - left, y: clientY - top });
          hoverTarget(target);
        })
      : undefined;
  }, [root]);
  return pointedAt;
}

/**
 * What finds things by distance is not in the first picture. A click before it came is kept, unless by
 * then something else was opened or what was clicked at stands elsewhere.
 */
function followLater(
  element: HTMLElement,
  newest: RefObject<PointerInput>,
  onRest: (target: Target | null, place: PointerPlace) => void,
): () => void {
  const ended = new AbortController();
  stopDragClicks(element, ended.signal);
  let missed: MouseEvent | null = null;
  let viewThen: ViewState | null = null;
  const keep = (event: MouseEvent): void => {
    missed = event;
    viewThen = useViewStore.getState();
  };
  element.addEventListener('click', keep);
  async function load(): Promise<void> {
    const { runPointer } = await import('./run-pointer.ts');
    element.removeEventListener('click', keep);
    if (ended.signal.aborted) return;
    const stop = runPointer(
      element,
      {
        scene: () => newest.current.scene(),
        onRest,
        onChoose: (target) => {
          if (target.type === 'cell') newest.current.onCell(target);
          else chooseTarget(target);
        },
      },
      viewThen && isStillSo(viewThen) ? missed : null,
    );
    ended.signal.addEventListener('abort', stop);
  }
  void load();
  return () => ended.abort();
}

/** A click further than this from its press is the end of a drag. */
const CLICK_PX = 4;

/** Until gestures do so themselves: the end of a drag chooses nothing. Buttons are pressed as ever. */
function stopDragClicks(element: HTMLElement, signal: AbortSignal): void {
  const options = { signal, capture: true };
  let pressed: PointerEvent | null = null;
  element.addEventListener('pointerdown', (event) => void (pressed = event), options);
  element.addEventListener(
    'click',
    (event) => {
      const press = pressed;
      pressed = null;
      if (!press || (event.target instanceof Element && event.target.closest('button'))) return;
      const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY);
      if (far >= CLICK_PX) event.stopImmediatePropagation();
    },
    options,
  );
}

function isStillSo({ trail, window, filter, arrangement }: ViewState): boolean {
  const now = useViewStore.getState();
  return (
    now.trail === trail &&
    now.window === window &&
    now.filter.range === filter.range &&
    now.arrangement === arrangement
  );
}
