import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';

import type { DayWindow } from './day-window.ts';

/** Where the plot lies within the element that hears the gestures, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly width: number;
}

export interface ZoomOptions {
  readonly whole: () => DayWindow;
  readonly plot: () => PlotBox;
  readonly current: () => DayWindow;
  readonly onMove: (window: DayWindow) => void;
  readonly onEnd: () => void;
}

const LEAST_DAYS = 3;
const CLICK_PX = 4;

/**
 * Turns drags and pinches over the plot, and ctrl or cmd with the wheel, into windows; the wheel
 * alone stays with the page, shift with the range. Returns a function that takes it off again.
 */
export function attachZoom(element: HTMLElement, options: ZoomOptions): () => void {
  const box = (): readonly [[number, number], [number, number]] => {
    const { left, width } = options.plot();
    return [
      [left, 0],
      [left + width, element.clientHeight],
    ];
  };
  const selection = select<HTMLElement, unknown>(element);
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => startsGesture(event, options.plot(), element))
    .clickDistance(CLICK_PX)
    .extent(() => toTuple(box()))
    .wheelDelta(wheelStep)
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) options.onMove(transformToWindow(event.transform, options));
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) options.onEnd();
    });
  // Whatever else has moved the window since the last gesture counts: take it up before d3 does.
  const takeUp = (): void => {
    const { from, to } = options.whole();
    behaviour
      .translateExtent(toTuple(box()))
      .scaleExtent([1, Math.max(1, (to - from) / LEAST_DAYS)]);
    selection.property('__zoom', windowToTransform(options.current(), options));
  };
  for (const type of GESTURE_STARTS) element.addEventListener(type, takeUp, { capture: true });
  selection.call(behaviour).on('dblclick.zoom', null);
  return () => {
    selection.on('.zoom', null);
    // a turn of the wheel ends some time after it
    behaviour.on('zoom', null).on('end', null);
    for (const type of GESTURE_STARTS) element.removeEventListener(type, takeUp, { capture: true });
  };
}

const GESTURE_STARTS = ['wheel', 'mousedown', 'touchstart'] as const;

/** Pinches on a touchpad come as many small turns of the wheel, a mouse's as few large ones. */
const PINCH_PX = 40;

/** Doublings of the scale for a turn of the wheel: about a fifth for one notch of a mouse. */
function wheelStep({ deltaY, deltaMode }: WheelEvent): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 20 : deltaY;
  return -px * (Math.abs(px) < PINCH_PX ? 0.01 : 0.0025);
}

function toTuple(
  box: readonly [[number, number], [number, number]],
): [[number, number], [number, number]] {
  return [box[0], box[1]];
}

function startsGesture(event: Event, plot: PlotBox, element: HTMLElement): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event.target instanceof Element && event.target.closest('button')) return false;
  if (event instanceof MouseEvent) {
    const x = event.clientX - element.getBoundingClientRect().left;
    const isInPlot = x >= plot.left && x <= plot.left + plot.width;
    return event.button === 0 && !event.shiftKey && !event.ctrlKey && isInPlot;
  }
  return true;
}

/** The transform of d3 counts from the whole record laid over the plot. */
function windowToTransform(window: DayWindow, { whole, plot }: ZoomOptions): ZoomTransform {
  const { from, to } = whole();
  const { left, width } = plot();
  const k = (to - from) / (window.to - window.from);
  const base = left + ((window.from - from) / (to - from)) * width;
  return zoomIdentity.translate(left - k * base, 0).scale(k);
}

function transformToWindow(transform: ZoomTransform, { whole, plot }: ZoomOptions): DayWindow {
  const { from, to } = whole();
  const { left, width } = plot();
  const toDay = (px: number): number =>
    from + ((transform.invertX(px) - left) / width) * (to - from);
  return { from: toDay(left), to: toDay(left + width) };
}
