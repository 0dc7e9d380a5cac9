import { fireEvent } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';

import { keepPress, type KeptPress } from '../../../src/timeline/keep-press.ts';

let element: HTMLElement;
let press: KeptPress;
const heard: string[] = [];
const there = vi.fn<(x: number, y: number) => Element>();

beforeEach(() => {
  document.body.replaceChildren();
  element = document.createElement('div');
  const grip = document.createElement('div');
  element.append(grip);
  document.body.append(element);
  there.mockReset().mockReturnValue(grip);
  document.elementFromPoint = there;
  press = keepPress(element);
  heard.length = 0;
});

function pressDown(): void {
  fireEvent.pointerDown(element, { button: 0 });
  fireEvent.mouseDown(element, { button: 0, clientX: 40, clientY: 7 });
}

/** From here on the gestures listen. */
function takeUp(): void {
  for (const type of ['pointerdown', 'mousedown']) {
    element.firstElementChild?.addEventListener(type, () => heard.push(type));
  }
  press.takeUp();
}

it('hands on a press that is still held, to what lies there by then', () => {
  pressDown();
  takeUp();
  expect(heard).toEqual(['pointerdown', 'mousedown']);
  expect(there).toHaveBeenCalledWith(40, 7);
});

it('hands on none that was let go, nor one that somebody else has taken', () => {
  pressDown();
  fireEvent.pointerUp(document.body);
  fireEvent.pointerDown(element, { button: 0 });
  takeUp();
  expect(heard).toEqual([]);
});
