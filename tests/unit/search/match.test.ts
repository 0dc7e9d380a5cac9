import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bestPlace, cutAtMatches, snippetAround } from '../../../src/search/match.ts';
import { findTerms } from '../../../src/search/terms.ts';
import { anyText } from '../../support/any-text.ts';

/** Found stretches in brackets. */
function bracket(text: string, ...terms: readonly string[]): string {
  return cutAtMatches(text, new Set(terms))
    .map(({ words, isFound }) => (isFound ? `[${words}]` : words))
    .join('');
}

describe('findTerms', () => {
  it('gives folded words with their places', () => {
    expect(findTerms('Pérez’s “No. 7”')).toEqual([
      { folded: 'perez', start: 0, end: 5 },
      { folded: 's', start: 6, end: 7 },
      { folded: 'no', start: 9, end: 11 },
      { folded: '7', start: 13, end: 14 },
    ]);
  });

  it('slices to words wherever they stand', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const words = findTerms(text).map(({ start, end }) => text.slice(start, end));
        expect(words.filter((word) => !/^[\p{L}\p{M}\p{N}]+$/u.test(word))).toEqual([]);
      }),
    );
  });
});

describe('cutAtMatches', () => {
  it('marks whole words only', () => {
    expect(bracket('Ruiz met Ruizen and RUIZ', 'ruiz')).toBe('[Ruiz] met Ruizen and [RUIZ]');
    expect(bracket('nobody', 'ruiz')).toBe('nobody');
  });

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const terms = new Set(findTerms(text).map(({ folded }) => folded));
        const stretches = cutAtMatches(text, terms);
        expect(stretches.map(({ words }) => words).join('')).toBe(text);
        for (const { start, words } of stretches) expect(text.startsWith(words, start)).toBe(true);
      }),
    );
  });
});

describe('bestPlace', () => {
  it('is where most of the words stand together, the first of equals', () => {
    const text = `talks were open. ${'x'.repeat(50)} The talks were open, frank.`;
    const place = bestPlace(text, new Set(['open', 'frank']));
    expect(place && text.slice(place.start, place.end)).toBe('open, frank');
    expect(bestPlace('open, then open', new Set(['open']))).toEqual({ start: 0, end: 15 });
  });

  it('is nowhere when nothing is found', () => {
    expect(bestPlace('open', new Set(['frank']))).toBeNull();
  });
});

describe('snippetAround', () => {
  const text = `${'before '.repeat(20)}HERE ${'after '.repeat(20)}`.trim();
  const at = text.indexOf('HERE');

  it('cuts between words and keeps the place', () => {
    const snippet = snippetAround(text, { start: at, end: at + 4 }, 60);
    expect(snippet).toMatch(/^… before .*HERE .*after …$/);
    expect(snippet.length).toBeLessThan(70);
  });

  it('gives a short text whole, and any place within what it gives', () => {
    expect(snippetAround('short', null, 60)).toBe('short');
    fc.assert(
      fc.property(fc.nat(text.length - 8), (start) => {
        const end = Math.min(text.length, start + 8);
        expect(snippetAround(text, { start, end }, 40)).toContain(text.slice(start, end));
      }),
    );
  });
});
