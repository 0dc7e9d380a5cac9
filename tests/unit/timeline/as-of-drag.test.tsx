import { fireEvent } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { attachAsOf } from '../../../src/timeline/attach-as-of.ts';
import { createTimeScale } from '../../../src/timeline/time-scale.ts';

function setup() {
  useViewStore.setState(INITIAL_VIEW);
  const strip = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const handle = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  handle.setPointerCapture = vi.fn<(pointer: number) => void>();
  strip.append(handle);
  document.body.append(strip);
  const detach = attachAsOf(handle, createTimeScale({ from: 0, to: 10 }, 100));
  return { handle, detach, isGesture: () => useViewStore.getState().inGesture };
}

it('is a gesture from press to release', () => {
  const { handle, isGesture } = setup();
  fireEvent.pointerDown(handle, { button: 0 });
  expect(isGesture()).toBe(true);
  fireEvent.pointerMove(handle, { clientX: 40 });
  expect(useViewStore.getState().asOf).toBe(3);
  fireEvent.lostPointerCapture(handle);
  expect(isGesture()).toBe(false);
});

it('ends the gesture where the strip is drawn anew under the pointer', () => {
  const { handle, detach, isGesture } = setup();
  fireEvent.pointerDown(handle, { button: 0 });
  detach();
  expect(isGesture()).toBe(false);
  fireEvent.pointerMove(handle, { clientX: 40 });
  expect(useViewStore.getState().asOf).toBeNull();
});
