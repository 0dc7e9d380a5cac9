import { useEffect, useRef, type RefObject } from 'react';

import { setRange } from '../store/view-actions.ts';
import type { PlotBox } from './attach-zoom.ts';
import { windowToRange, type DayWindow } from './day-window.ts';
import { keepPress } from './keep-press.ts';
import type { LiveWindow } from './live-window.ts';
import { windowToDays, windowToUnits, type Spacing } from './spacing.ts';
import { commitWindow } from './use-live-window.ts';

interface GestureInput {
  readonly live: LiveWindow;
  readonly whole: DayWindow;
  readonly spacing: Spacing;
  /** Holds the plot at its left. */
  readonly plotBox: RefObject<HTMLElement | null>;
  readonly plotWidth: number;
}

/** Loads pan, zoom and the range drag after the first picture. */
export function useGestures(root: RefObject<HTMLElement | null>, input: GestureInput): void {
  const { live } = input;
  const newest = useRef(input);
  useEffect(() => {
    newest.current = input;
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const press = keepPress(element);
    let detach: (() => void) | null = null;
    let isGone = false;
    async function load(on: HTMLElement): Promise<void> {
      const { attachGestures } = await import('./attach-gestures.ts');
      if (isGone) return;
      detach = attachGestures(on, {
        whole: () => windowToUnits(newest.current.whole, newest.current.spacing),
        plot: () => plotOf(newest.current),
        current: () => windowToUnits(live.current(), newest.current.spacing),
        onMove: (units) => live.moveTo(windowToDays(units, newest.current.spacing)),
        onEnd: () => commitWindow(live, live.current()),
        onDraft: (draft) => drawDraft(on, draft),
        onRange: (units) => {
          setRange(windowToRange(windowToDays(units, newest.current.spacing)));
        },
      });
      press.takeUp();
    }
    void load(element);
    return () => {
      isGone = true;
      press.stop();
      detach?.();
    };
  }, [root, live]);
}

function plotOf({ plotBox, plotWidth }: GestureInput): PlotBox {
  return { left: plotBox.current?.offsetLeft ?? 0, width: plotWidth };
}

/** The stretch that a range drag has chosen so far. */
function drawDraft(root: Element, draft: DayWindow | null): void {
  for (const node of root.querySelectorAll('[data-draft]')) {
    node.setAttribute('x', `${draft?.from ?? 0}`);
    node.setAttribute('width', `${draft ? draft.to - draft.from : 0}`);
  }
}
