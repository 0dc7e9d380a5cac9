import { createDensityDrawing, type DensityDrawing, type HuedLanes } from './draw-density.ts';
import { drawFrame, findTarget, type DrawnEmphasis, type DrawTarget } from './draw.ts';
import { createFrameRequest } from './frame-request.ts';
import { layoutFrame, type Frame, type FrameSource } from './frame.ts';
import { rememberPlaces, type LabelPlace } from './labels.ts';
import type { DayWindow } from './day-window.ts';
import type { TimeScale } from './time-scale.ts';

/** What the stage asks for at every frame. */
export interface StageInput {
  readonly source: FrameSource;
  readonly scale: TimeScale;
  readonly emphasis: DrawnEmphasis;
  readonly lanes: HuedLanes;
}

/**
 * Keeps the picture up to date outside React: at most one frame is asked for at a time, and every
 * frame is laid out from the newest input. `onFrame` hears of each.
 */
export interface Stage {
  /** Draws with the next animation frame. */
  readonly request: () => void;
  /** Draws with the next animation frame as if nothing had stood there: titles need not stay. */
  readonly restart: () => void;
  /** Draws now; `rescan` after nodes came or went. */
  readonly draw: (rescan: boolean) => void;
  readonly stop: () => void;
}

const NO_PLACES: ReadonlyMap<string, LabelPlace> = new Map();
/** A frame of a gesture changes the length of the window by less than this. */
const MOST_ZOOM_A_FRAME = 1.5;

/** Whether one window follows on another, so that titles should stay where they were. */
function isNear(a: DayWindow, b: DayWindow): boolean {
  const [length, other] = [a.to - a.from, b.to - b.from];
  const overlaps = a.from < b.to && b.from < a.to;
  return overlaps && length < other * MOST_ZOOM_A_FRAME && other < length * MOST_ZOOM_A_FRAME;
}

/** Makes the stage of one timeline. */
export function createStage(
  root: Element,
  readInput: () => StageInput,
  onFrame: (frame: Frame) => void,
): Stage {
  let target: DrawTarget | null = null;
  let density: DensityDrawing | null = null;
  let places = NO_PLACES;
  let drawn: DayWindow = { from: 0, to: 0 };

  function draw(rescan: boolean): void {
    const input = readInput();
    if (rescan || !target) target = findTarget(root);
    const canvas = root.querySelector('canvas');
    if (canvas && canvas !== density?.canvas) density = createDensityDrawing(canvas);
    if (!isNear(input.scale.window, drawn)) places = NO_PLACES;
    const frame = layoutFrame(input.source, input.scale, places);
    places = rememberPlaces(frame.labels);
    drawn = input.scale.window;
    drawFrame(target, frame, input.emphasis);
    density?.draw(frame.density, input.lanes);
    onFrame(frame);
  }

  const { request, cancel } = createFrameRequest(() => draw(false));
  function restart(): void {
    places = NO_PLACES;
    request();
  }
  return { draw, request, restart, stop: cancel };
}
