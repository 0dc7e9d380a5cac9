import { describe, expect, it } from 'vitest';
import { quotationsOf, quotesOf } from './quotes-of.ts';

/** Who each statement of a text is linked to, as entity indices. */
function linked(text: string): readonly (readonly number[])[] {
  return quotationsOf(text).map(({ speaker }) => speaker?.entities ?? []);
}

describe('a statement on paper', () => {
  it.each([
    'A joint statement issued by Ana Ruiz and Bo Lind this evening said that the bridge was shut.',
    'The joint declaration from Ana Ruiz and Bo Lind said the bridge was shut.',
    'Ana Ruiz and Bo Lind’s letter said that the bridge was shut.',
  ])('is its authors’: %s', (text) => {
    expect(linked(text)).toEqual([[0, 1]]);
  });

  it('is spoken of later as "the statement"', () => {
    const text =
      'The United Nations said in a statement that the bridge was shut. Ana Ruiz left. The statement added that it was old.';
    expect(quotesOf(text)[1]).toBe('The statement: it was old');
    const [first, second] = linked(text);
    expect(second).toEqual(first);
  });

  it('belongs to nobody when no author was told', () => {
    expect(linked('Ana Ruiz left. The statement said that the bridge was shut.')).toEqual([[]]);
  });

  it('is no letter that somebody only speaks of', () => {
    const text = 'Ana Ruiz said the letter was late. The letter reads: “We will not come.”';
    expect(linked(text)[1]).toEqual([]);
  });
});

describe('"it" that goes on speaking', () => {
  it('is the body that spoke before', () => {
    const text =
      'The United Nations said the bridge was shut. “Nobody may cross it for a month,” it said.';
    const [first, second] = linked(text);
    expect(second).toEqual(first);
  });

  it('is no person', () => {
    const text = 'Ana Ruiz said the bridge was shut. “Nobody may cross,” it said.';
    expect(linked(text)[1]).toEqual([]);
  });
});
