import { expect, test } from 'vitest';

import { findNestedQuantifiers, isNested } from '../support/nested-quantifiers.ts';
import { readSourceFiles } from '../support/source-files.ts';

test.each(['(?:a+)*', '(a*b)+', '((?:x{2,})y)*', String.raw`(?:\w+\s?){3,}`])(
  '%s is nested',
  (pattern) => {
    expect(isNested(pattern)).toBe(true);
    expect(findNestedQuantifiers({ path: 'a.ts', text: `\nconst x = /${pattern}/;` })).toEqual([
      `a.ts:2 /${pattern}/`,
    ]);
  },
);

test.each(['(?:a+)?', '(?:a{1,9}){2,4}', '[(a+)*]+', String.raw`(?:\(a\+\))*`, 'a+b*', '(a)+b+'])(
  '%s is not',
  (pattern) => {
    expect(isNested(pattern)).toBe(false);
  },
);

test('no pattern that meets the text of an article is nested', () => {
  const files = ['text', 'intake', 'reading'].flatMap((room) => readSourceFiles(`src/${room}`));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(findNestedQuantifiers)).toEqual([]);
});
