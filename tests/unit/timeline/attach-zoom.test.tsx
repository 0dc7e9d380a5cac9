import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { attachZoom } from '../../../src/timeline/attach-zoom.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setup() {
  const element = document.createElement('div');
  document.body.append(element);
  const whole = { from: 0, to: 100 };
  const onMove = vi.fn<() => void>();
  const onEnd = vi.fn<() => void>();
  const detach = attachZoom(element, {
    whole: () => whole,
    current: () => whole,
    plot: () => ({ left: 0, width: whole.to }),
    onMove,
    onEnd,
  });
  const turn = (): void => {
    const event = new WheelEvent('wheel', { deltaY: -100 });
    // this page without a screen knows neither place nor keys of a wheel
    Object.defineProperties(event, { ctrlKey: { value: true }, clientX: { value: 50 } });
    Object.defineProperties(event, { clientY: { value: 0 } });
    element.dispatchEvent(event);
  };
  return { detach, turn, onMove, onEnd };
}

it('ends a zoom a moment after the last turn of the wheel', () => {
  const { turn, onMove, onEnd } = setup();
  turn();
  expect(onMove).toHaveBeenCalledTimes(1);
  expect(onEnd).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it('does not end it once the picture is gone', () => {
  const { detach, turn, onMove, onEnd } = setup();
  turn();
  detach();
  vi.advanceTimersByTime(1000);
  turn();
  expect(onMove).toHaveBeenCalledTimes(1);
  expect(onEnd).not.toHaveBeenCalled();
});
