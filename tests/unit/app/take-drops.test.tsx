import { beforeEach, expect, it } from 'vitest';

import { closeLibrary, useLibraryDoor } from '../../../src/app/library-door.ts';
import { takeDrops } from '../../../src/app/take-drops.ts';

beforeEach(closeLibrary);

/** A drag of files, or of words; says whether the browser was kept from doing as it likes. */
function drag(name: string, types: readonly string[], files: readonly File[] = []): boolean {
  const event = new Event(name, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types, files } });
  return !document.body.dispatchEvent(event);
}

it('takes files as soon as it listens, before anything is drawn', () => {
  const end = takeDrops(document);
  const file = new File(['Words.'], 'a.txt');
  expect(drag('dragover', ['Files'])).toBe(true);
  expect(useLibraryDoor.getState().isOver).toBe(true);
  expect(drag('drop', ['Files'], [file])).toBe(true);
  expect(useLibraryDoor.getState()).toEqual({ isOpen: true, isOver: false, dropped: [file] });
  end();
  expect(drag('drop', ['Files'], [file])).toBe(false);
});

it('leaves words that are dragged to the page', () => {
  const end = takeDrops(document);
  expect(drag('drop', ['text/plain'])).toBe(false);
  expect(useLibraryDoor.getState().isOpen).toBe(false);
  end();
});
