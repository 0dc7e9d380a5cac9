import { describe, expect, it } from 'vitest';
import { quotationsOf, quotesOf } from './quotes-of.ts';

describe('words with markup in them', () => {
  it.each([
    ['“We agreed on it,” [Ana Ruiz](https://a.example/ana) said.', 'Ana Ruiz: We agreed on it,'],
    ['**Ana Ruiz** said that the bridge was shut.', 'Ana Ruiz: the bridge was shut'],
    [
      'Ana Ruiz [said](https://a.example/said) the bridge was shut.',
      'Ana Ruiz: the bridge was shut',
    ],
    ['&quot;We agreed on it,&quot; Ana Ruiz said.', 'Ana Ruiz: We agreed on it,'],
    ['Ana Ruiz said:&nbsp;&ldquo;We agreed on it.&rdquo;', 'Ana Ruiz: We agreed on it.'],
  ])('are read as if it were not there: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });

  it('are direct between marks that HTML spells', () => {
    const [found] = quotationsOf('&#8220;We agreed on it,&#8221; Ana Ruiz said.');
    expect(found?.directness).toBe('direct');
    expect(found?.edits).toEqual({ brackets: false, ellipsis: false, unbalanced: false });
  });
});
