import { expect, it } from 'vitest';

import { findNearest } from '../../../src/panel/reader/find-nearest.ts';

it('finds words nearest to where they are thought to be', () => {
  const text = 'met, then met, then met';
  expect(findNearest(text, 'met', 0)).toBe(0);
  expect(findNearest(text, 'met', 8)).toBe(10);
  expect(findNearest(text, 'met', 99)).toBe(20);
  expect(findNearest(text, 'left', 3)).toBeNull();
  expect(findNearest(text, '', 3)).toBeNull();
});
