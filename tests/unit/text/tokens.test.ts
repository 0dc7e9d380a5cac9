// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../support/any-text.ts';
import { cutTokens, tokenise } from '../../../src/text/tokens.ts';

function bare(text: string): string {
  return text.replaceAll('\u00ad', '');
}

describe('tokenise', () => {
  it.each([
    ['Azerbaijan’s U.S. envoy, 11-year', 'Azerbaijan|’s|U.S.|envoy|,|11|-|year'],
    ["O'Brien's in D.C.", "O'Brien|'s|in|D.C."],
    ['J. K. Rowling', 'J|.|K|.|Rowling'],
    ['05.11.2022 — 09:14', '05|.|11|.|2022|—|09|:|14'],
    ['a coun\u00adter\u00adpart \u00ad of Ana\u00ad', 'a|counterpart|\u00ad|of|Ana|\u00ad'],
    ['', ''],
    ['[Ana Ruiz](https://a.example/b) said', 'Ana|Ruiz|said'],
    ['see [1] and (2)', 'see|[|1|]|and|(|2|)'],
    ['array[i](x) [Ana](now)', 'array|[|i|]|(|x|)|[|Ana|]|(|now|)'],
    ['**Ana** * Ruiz', 'Ana|*|Ruiz'],
    ['said&nbsp;on &quot;it&quot; & more', 'said|on|&quot;|it|&quot;|&|more'],
    ['Ruiz&rsquo;s &mdash; A&B;', 'Ruiz|&rsquo;s|&mdash;|A|&|B|;'],
  ])('%s', (text, expected) => {
    expect(tokenise(text).words.join('|')).toBe(expected);
  });

  it('slices to its words whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const tokens = tokenise(text);
        tokens.words.forEach((word, i) => {
          expect(bare(text.slice(tokens.starts[i], tokens.ends[i]))).toBe(bare(word));
          expect(tokens.starts[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (tokens.ends[i - 1] ?? 0));
        });
        const printed = bare(text.replace(/[\s\u200b]/g, ''));
        const isMarkedUp = /\]\(|\*\*|&\S{1,8};/.test(text);
        expect(isMarkedUp ? printed : bare(tokens.words.join(''))).toBe(printed);
      }),
    );
  });
});

describe('cutTokens', () => {
  it('cuts words at offsets inside them', () => {
    const text = 'in LisbonPolitics now';
    const cut = cutTokens(text, tokenise(text), [0, 9, 17]);
    expect(cut.words).toEqual(['in', 'Lisbon', 'Politics', 'now']);
    expect(cut.lowers[2]).toBe('politics');
  });

  it('leaves tokens alone where no offset falls inside one', () => {
    const tokens = tokenise('in Lisbon now');
    expect(cutTokens('in Lisbon now', tokens, [0, 2, 9, 13])).toBe(tokens);
  });
});
