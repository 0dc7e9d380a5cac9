/** A stretch of the plot in pixels, in either direction. */
export interface DraftRange {
  readonly from: number;
  readonly to: number;
}

export interface RangeDragOptions {
  /** Pixels from the left of the plot, for a pointer. */
  readonly plotX: (event: PointerEvent) => number;
  readonly isInPlot: (event: PointerEvent) => boolean;
  /** While dragging; null when it is over. */
  readonly onDraft: (draft: DraftRange | null) => void;
  readonly onDone: (range: DraftRange) => void;
}

const LEAST_PX = 4;

/** Shift with a drag over the plot selects a range; Esc gives it up. Returns a function to end it. */
export function attachRangeDrag(element: HTMLElement, options: RangeDragOptions): () => void {
  let from: number | null = null;
  const stop = (): void => {
    from = null;
    options.onDraft(null);
  };
  const begin = (event: PointerEvent): void => {
    if (!event.shiftKey || event.button !== 0 || !options.isInPlot(event)) return;
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
    from = options.plotX(event);
  };
  const move = (event: PointerEvent): void => {
    if (from !== null) options.onDraft({ from, to: options.plotX(event) });
  };
  const end = (event: PointerEvent): void => {
    if (from === null) return;
    const to = options.plotX(event);
    if (Math.abs(to - from) >= LEAST_PX) options.onDone({ from, to });
    stop();
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || from === null) return;
    event.preventDefault();
    stop();
  };
  element.addEventListener('pointerdown', begin);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', stop);
  document.addEventListener('keydown', giveUp, { capture: true });
  return () => {
    element.removeEventListener('pointerdown', begin);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', end);
    element.removeEventListener('pointercancel', stop);
    document.removeEventListener('keydown', giveUp, { capture: true });
  };
}
