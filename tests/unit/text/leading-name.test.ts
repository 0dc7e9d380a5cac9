import { expect, it } from 'vitest';
import { leadingName } from '../../../src/text/leading-name.ts';

it.each<[string | null, Record<string, number>]>([
  ['Chile', { Chile: 2 }],
  ['Chile', { Peru: 2, Chile: 6, Norway: 1 }],
  [null, { Chile: 5, Peru: 2 }],
  [null, { Chile: 1 }],
  [null, {}],
])('%s leads %o', (name, counts) => {
  expect(leadingName(new Map(Object.entries(counts)))).toBe(name);
});
