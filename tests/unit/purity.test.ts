import { expect, test } from 'vitest';

import { findImpurities } from '../support/purity.ts';
import { readSourceFiles } from '../support/source-files.ts';

const PURE_ROOMS = ['model', 'text', 'lexicon', 'intake', 'reading', 'record'];

function faults(text: string): string[] {
  return findImpurities({ path: 'a.ts', text });
}

test.each([
  ['Math.sin', 'const x = 1;\nconst y = Math.sin(x);', 'a.ts:2 Math.sin'],
  ['Math.random', 'Math.random();', 'a.ts:1 Math.random'],
  ['a power', 'const x = 2 ** 3;', 'a.ts:1 **'],
  ['a power, assigned', 'let x = 2; x **= 3;', 'a.ts:1 **='],
  ['Intl', 'new Intl.Segmenter();', 'a.ts:1 Intl'],
  ['a locale compare', `'a'.localeCompare('b');`, 'a.ts:1 .localeCompare'],
  ['a locale form', 'x.toLocaleString();', 'a.ts:1 x.toLocaleString'],
  ['the clock', 'Date.now();', 'a.ts:1 Date.now'],
  ['today', 'new Date();', 'a.ts:1 new Date()'],
  ['today in words', 'Date();', 'a.ts:1 Date()'],
  ['the local time zone', 'day.getHours();', 'a.ts:1 day.getHours'],
  ['crypto', 'crypto.subtle;', 'a.ts:1 crypto'],
  ['Node', `import { readFileSync } from 'node:fs';`, 'a.ts:1 node:fs'],
])('%s is found', (_what, text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

test('exact arithmetic, UTC days and words in comments and strings pass', () => {
  const text = `
    // Math.sin and Intl differ between machines
    const note = 'Date.now() and crypto';
    const day = Math.floor(Date.UTC(2022, 10, 7) / 86400000) + Math.sqrt(4);
    const year = new Date(day * 86400000).getUTCFullYear();
  `;
  expect(faults(text)).toEqual([]);
});

test('floors 0 to 2 give the same answer everywhere', () => {
  const files = PURE_ROOMS.flatMap((room) => readSourceFiles(`src/${room}`));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(findImpurities)).toEqual([]);
});
