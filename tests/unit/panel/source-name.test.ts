import { expect, it } from 'vitest';

import { beginWithSource } from '../../../src/panel/source-name.ts';

it.each([
  ['publisher unknown: place; Courier: day', 'Publisher unknown: place; Courier: day'],
  ['eastnet: place', 'eastnet: place'],
  ['Courier: day; publisher unknown: place', 'Courier: day; publisher unknown: place'],
])('%s, as a sentence: %s', (words, sentence) => {
  expect(beginWithSource(words)).toBe(sentence);
});
