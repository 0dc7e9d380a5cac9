import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/intake/decode-bytes.ts';
import { decodeWindows1251, decodeWindows1252 } from '../../../../src/intake/legacy-charsets.ts';

const TEXT = 'Maren said “no”.';

function utf16(text: string, isLittle: boolean, mark: readonly number[] = []): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const pairs = units.flatMap((unit) => {
    const pair = [unit & 255, unit >> 8];
    return isLittle ? pair : pair.toReversed();
  });
  return Uint8Array.from([...mark, ...pairs]);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(TEXT, true, [0xff, 0xfe]), 'utf-16le'],
    ['UTF-16, big end first, with a mark', utf16(TEXT, false, [0xfe, 0xff]), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(TEXT, false), 'utf-16be'],
    ['windows-1252', latin('Maren said \u0093no\u0094.'), 'windows-1252'],
  ])('reads %s', (_what, bytes, encoding) => {
    expect(decodeBytes(bytes)).toMatchObject({ text: TEXT, encoding });
  });

  it('says when it had to work the encoding out', () => {
    expect(decodeBytes(latin('Sorrel \u0097 M\u00fcller'))).toEqual({
      text: 'Sorrel — Müller',
      encoding: 'windows-1252',
      isGuess: true,
    });
    const cyrillic = latin('\u00c2\u00f1\u00f2\u00f0\u00e5\u00f7\u00e0 in Selmouth');
    expect(decodeBytes(cyrillic)).toEqual({
      text: 'Встреча in Selmouth',
      encoding: 'windows-1251',
      isGuess: true,
    });
    expect(decodeBytes(latin('caf\u00c3\u00a9'))?.isGuess).toBe(false);
  });

  it('believes UTF-8 before a declaration, and a declaration before a guess', () => {
    const declared = '<meta charset="iso-8859-1">';
    expect(decodeBytes(new TextEncoder().encode(`${declared}é`))?.text).toBe(`${declared}é`);
    const koi8 = latin('<meta charset=koi8-r>\u00d7');
    expect(decodeBytes(koi8)).toMatchObject({ text: '<meta charset=koi8-r>в', isGuess: false });
  });

  it('keeps UTF-8 of which a few bytes are wrong', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('“We met” – “she said” …'), 0xff]);
    expect(decodeBytes(bytes)).toMatchObject({
      text: '“We met” – “she said” …\ufffd',
      isGuess: true,
    });
  });

  it.each([
    ['zeros', Uint8Array.from([1, 0, 0, 0, 7, 0, 0, 0])],
    ['control characters', Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0x90 : 3))],
    ['an encoding nobody knows', latin('<meta charset="klingon">\u00ff')],
  ])('refuses %s', (_what, bytes) => {
    expect(decodeBytes(bytes)).toBeNull();
  });

  it('decodes one-byte text as the Encoding Standard does', () => {
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const standard = new TextDecoder('windows-1251').decode(every);
    expect(decodeWindows1251(every)).toBe(standard);
    // Not compared with an engine: some read windows-1252 as ISO 8859-1.
    expect(decodeWindows1252(every).slice(0x80, 0xa0)).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    );
    expect(decodeWindows1252(every).slice(0xa0)).toBe(
      String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)),
    );
  });

  it('gives back any text stored in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(decodeBytes(new TextEncoder().encode(text))?.text).toBe(text);
      }),
    );
  });
});
