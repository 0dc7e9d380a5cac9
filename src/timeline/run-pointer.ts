import { createFrameRequest } from './frame-request.ts';
import { findTarget, type PointerPlace, type PointerScene } from './pointer-target.ts';
import { isSameTarget, type Target } from './target.ts';

export interface PointerOptions {
  /** What is drawn now; null before the first frame. */
  readonly scene: () => PointerScene | null;
  /** The pointer has come to rest on something else, or on nothing. */
  readonly onRest: (target: Target | null, place: PointerPlace) => void;
  readonly onChoose: (target: Target) => void;
}

/**
 * Follows the pointer over the picture, once a frame, and its clicks; `missed` is one that came
 * before. Returns how to stop.
 */
export function runPointer(
  element: HTMLElement,
  options: PointerOptions,
  missed: MouseEvent | null = null,
): () => void {
  let last: PointerPlace | null = null;
  let resting: Target | null = null;
  const targetAt = (place: PointerPlace): Target | null => {
    const scene = options.scene();
    return scene && findTarget(place, scene);
  };
  const rest = (target: Target | null, place: PointerPlace): void => {
    if (isSameTarget(target, resting)) return;
    resting = target;
    element.toggleAttribute('data-over', target !== null);
    options.onRest(target, place);
  };
  const frames = createFrameRequest(() => {
    if (last) rest(targetAt(last), last);
  });
  const move = (event: PointerEvent): void => {
    last = { clientX: event.clientX, clientY: event.clientY, target: event.target };
    if (event.buttons === 0) frames.request();
    else rest(null, last);
  };
  const leave = (event: PointerEvent): void => {
    frames.cancel();
    last = null;
    rest(null, event);
  };
  const click = (event: MouseEvent): void => {
    // names of rows and the like are buttons by themselves
    if (event.target instanceof Element && event.target.closest('button')) return;
    const target = targetAt(event);
    if (target) options.onChoose(target);
  };
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('click', click);
  if (missed) click(missed);
  return () => {
    frames.cancel();
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('click', click);
  };
}
