import { beginGesture, endGesture, setRange } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { attachAsOf } from './attach-as-of.ts';
import type { AttachedBrush } from './attach-brush.ts';
import { rangeToWindow, windowToRange, type DayWindow } from './day-window.ts';
import { drawOverview } from './draw-overview.ts';
import { createFrameRequest } from './frame-request.ts';
import { keepPress } from './keep-press.ts';
import type { LiveWindow } from './live-window.ts';
import { rangeOrNone } from './range-or-none.ts';
import type { TimeScale } from './time-scale.ts';

interface OverviewInput {
  readonly scale: TimeScale;
  readonly whole: DayWindow;
  /** The window of a timeline, drawn too. */
  readonly live: LiveWindow | null;
  readonly height: number;
}

/**
 * Draws range and window on the strip, now and whenever they change, and puts d3's brush on it
 * once its code has come. Returns a function that ends both.
 */
export function runOverview(root: Element, input: OverviewInput): () => void {
  const { scale, live } = input;
  let brush: AttachedBrush | null = null;
  let isOver = false;
  const press = keepPress(root);
  function draw(): void {
    const { filter, asOf, inGesture } = useViewStore.getState();
    const range = filter.range && edgesOf(rangeToWindow(filter.range), scale);
    const window = live && edgesOf(live.current(), scale);
    const end = asOf === null ? null : edgesOf({ from: asOf, to: asOf + 1 }, scale).right;
    drawOverview(root, { range, window, asOf: end, width: scale.width });
    if (!inGesture) brush?.place(range?.left ?? 0, range?.right ?? scale.width);
  }
  async function loadBrush(): Promise<void> {
    const { attachBrush } = await import('./attach-brush.ts');
    const group = root.querySelector<SVGGElement>('[data-brush]');
    if (isOver || !group) return;
    brush = attachBrush(group, {
      width: scale.width,
      height: input.height,
      onStart: beginGesture,
      onMove: (stretch) => chooseRange(stretch, input),
      onEnd: (stretch) => {
        chooseRange(stretch, input);
        endGesture();
      },
    });
    draw();
    press.takeUp();
  }
  const frames = createFrameRequest(draw);
  const ends = [useViewStore.subscribe(frames.request)];
  const handle = root.querySelector<SVGElement>('[data-as-of] rect');
  if (handle) ends.push(attachAsOf(handle, scale));
  if (live) ends.push(live.onMove(frames.request));
  draw();
  void loadBrush();
  return () => {
    isOver = true;
    press.stop();
    frames.cancel();
    brush?.detach();
    for (const end of ends) end();
  };
}

/** Filters to the days under the brush; all of them, or no brush, is no filter. */
function chooseRange(
  stretch: readonly [number, number] | null,
  { scale, whole }: OverviewInput,
): void {
  const chosen = stretch
    ? { from: scale.pxToDay(stretch[0]), to: scale.pxToDay(stretch[1]) }
    : whole;
  setRange(rangeOrNone(windowToRange(chosen), windowToRange(whole)));
}

function edgesOf(
  { from, to }: DayWindow,
  scale: TimeScale,
): { readonly left: number; readonly right: number } {
  const within = (px: number): number => Math.max(0, Math.min(scale.width, px));
  return { left: within(scale.dayToPx(from)), right: within(scale.dayToPx(to)) };
}
