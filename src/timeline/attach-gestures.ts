import { attachRangeDrag, type DraftRange } from './range-drag.ts';
import { attachZoom, type PlotBox } from './attach-zoom.ts';
import type { DayWindow } from './day-window.ts';

/** All windows count in the units of the spacing. */
export interface GestureOptions {
  readonly whole: () => DayWindow;
  readonly plot: () => PlotBox;
  readonly current: () => DayWindow;
  readonly onMove: (window: DayWindow) => void;
  readonly onEnd: () => void;
  /** Pixels of the plot, left before right; null when there is no draft. */
  readonly onDraft: (draft: DraftRange | null) => void;
  /** A stretch of the plot, in order. */
  readonly onRange: (units: DayWindow) => void;
}

/** Puts pan, zoom and the range drag on the picture. Loaded after it is drawn. */
export function attachGestures(element: HTMLElement, options: GestureOptions): () => void {
  const plotX = (event: PointerEvent): number =>
    event.clientX - element.getBoundingClientRect().left - options.plot().left;
  const detachZoom = attachZoom(element, options);
  const detachRange = attachRangeDrag(element, {
    plotX,
    isInPlot: (event) => plotX(event) >= 0 && plotX(event) <= options.plot().width,
    onDraft: (draft) => options.onDraft(draft && inOrder(draft)),
    onDone: (draft) => {
      const { from, to } = inOrder(draft);
      const { width } = options.plot();
      const { from: first, to: last } = options.current();
      const toUnit = (px: number): number => first + (px / width) * (last - first);
      options.onRange({ from: toUnit(from), to: toUnit(to) });
    },
  });
  return () => {
    detachZoom();
    detachRange();
  };
}

function inOrder({ from, to }: DraftRange): DraftRange {
  return from <= to ? { from, to } : { from: to, to: from };
}
