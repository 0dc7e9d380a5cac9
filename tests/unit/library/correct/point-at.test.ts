import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pointAt } from '../../../../src/library/correct/point-at.ts';
import { asId } from '../../../../src/model/ids.ts';

const TEXT = 'Lind met Ruiz. Then Ruiz met Lind, and Lind left.';

function at(start: number, end: number, text = TEXT) {
  return pointAt(text, { document: asId('a'), start, end, words: text.slice(start, end) });
}

describe('pointAt', () => {
  it('needs no more than the words where they stand once', () => {
    expect(at(44, 48)).toEqual({ document: 'a', words: 'left' });
  });

  it('adds the word before, or as many as it takes', () => {
    expect(at(29, 33)).toEqual({ document: 'a', words: 'Lind', before: 'met ' });
    expect(at(25, 28)).toEqual({ document: 'a', words: 'met', before: 'Ruiz ' });
  });

  it('takes what follows where nothing stands before', () => {
    expect(at(0, 4)).toEqual({ document: 'a', words: 'Lind', after: ' met' });
  });

  it('finds its way back to the one place in any text', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.nat(39), fc.nat(39), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        fc.pre(end <= text.length);
        const { words, before = '', after = '' } = at(start, end, text);
        expect(words).toBe(text.slice(start, end));
        const whole = before + words + after;
        expect(text.indexOf(whole)).toBe(start - before.length);
        expect(text.lastIndexOf(whole)).toBe(start - before.length);
      }),
    );
  });
});
