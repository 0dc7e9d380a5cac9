import type { EpochDay } from '../model/calendar.ts';
import { beginGesture, endGesture, setAsOf } from '../store/view-actions.ts';
import type { TimeScale } from './time-scale.ts';

/** This near to the right end every article counts. */
const END_PX = 4;

/** The day whose end stands at a place of the strip; null at the right end: every article counts. */
export function dayAsOf(x: number, scale: TimeScale): EpochDay | null {
  if (x >= scale.width - END_PX) return null;
  return (Math.round(scale.pxToDay(Math.max(0, x))) - 1) as EpochDay;
}

/** Lets the pointer drag the handle of "as reported by" along the strip. Returns how to end it. */
export function attachAsOf(handle: SVGElement, scale: TimeScale): () => void {
  const move = (event: PointerEvent): void => {
    const strip = handle.ownerSVGElement?.getBoundingClientRect();
    if (strip) setAsOf(dayAsOf(event.clientX - strip.left, scale));
  };
  let isDragged = false;
  const end = (): void => {
    if (!isDragged) return;
    isDragged = false;
    handle.removeEventListener('pointermove', move);
    endGesture();
  };
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    handle.setPointerCapture(event.pointerId);
    isDragged = true;
    beginGesture();
    handle.addEventListener('pointermove', move);
  };
  handle.addEventListener('pointerdown', begin);
  handle.addEventListener('lostpointercapture', end);
  return () => {
    handle.removeEventListener('pointerdown', begin);
    handle.removeEventListener('lostpointercapture', end);
    // a drag that is cut off is over: the address waits for no more
    end();
  };
}
