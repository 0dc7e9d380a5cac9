import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { diffWords, onlyIn, type DiffRun } from '../../../src/panel/word-diff.ts';

/** Words of one side only in brackets. */
function bracket(runs: readonly DiffRun[]): string {
  return runs.map(({ words, isShared }) => (isShared ? words : `[${words}]`)).join(' ');
}

function shared(runs: readonly DiffRun[]): string {
  return runs.flatMap((run) => (run.isShared ? run.words : [])).join(' ');
}

describe('diffWords', () => {
  it('finds what only one wording has; case and punctuation do not count', () => {
    const { here, there } = diffWords(
      'We have come closer than ever,',
      'Have come much closer than ever.',
    );
    expect(bracket(here)).toBe('[We] have come closer than ever,');
    expect(bracket(there)).toBe('Have come [much] closer than ever.');
    expect(onlyIn(there)).toEqual(['much']);
  });

  it('shares nothing where nothing is shared, and all of the same words', () => {
    expect(bracket(diffWords('one two', 'three').here)).toBe('[one two]');
    expect(diffWords('one two', 'One, two.').here.every(({ isShared }) => isShared)).toBe(true);
    expect(diffWords('', 'one').here).toEqual([]);
  });

  it('loses no word, and shares the same words on both sides', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd,', '…'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { here, there } = diffWords(a.join(' '), b.join('  '));
        expect(here.map((run) => run.words).join(' ')).toBe(a.join(' '));
        expect(there.map((run) => run.words).join(' ')).toBe(b.join(' '));
        expect(shared(here)).toBe(shared(there));
      }),
    );
  });
});
