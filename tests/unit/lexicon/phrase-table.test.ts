import { describe, expect, it } from 'vitest';
import { buildPhraseTable, matchPhrase, splitPhrase } from '../../../src/lexicon/phrase-table.ts';

describe('phrase table', () => {
  it.each([
    ['Guinea-Bissau', 'Guinea|-|Bissau'],
    ['U.S.', 'U.S.'],
    ['St. Moritz', 'St|.|Moritz'],
    ["People's Republic", "People|'s|Republic"],
    ["Côte d'Ivoire", "Côte|d'Ivoire"],
    ['New York', 'New|York'],
  ])('cuts %s as the tokeniser does', (phrase, expected) => {
    expect(splitPhrase(phrase).join('|')).toBe(expected);
  });

  it('finds the longest phrase that fits', () => {
    const table = buildPhraseTable([
      ['New York', 1],
      ['New York City', 2],
    ]);
    expect(matchPhrase(table, ['New', 'York', 'City'], 0, 3)).toEqual({ end: 3, value: 2 });
    expect(matchPhrase(table, ['New', 'York', 'City'], 0, 2)).toEqual({ end: 2, value: 1 });
    expect(matchPhrase(table, ['York'], 0, 1)).toBeNull();
  });

  it('lets the first of two equal phrases win', () => {
    const table = buildPhraseTable([
      ['Lima', 1],
      ['Lima', 2],
    ]);
    expect(matchPhrase(table, ['Lima'], 0, 1)?.value).toBe(1);
  });
});
