import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { TextMark } from '../../../src/model/document-text.ts';
import { asId, type DocumentId } from '../../../src/model/ids.ts';
import { cutText } from '../../../src/panel/reader/cut-text.ts';

const ARTICLE = asId<DocumentId>('article');

function mark(start: number, end: number): TextMark {
  return { start, end, type: 'date', edtf: null, because: null };
}

function cut(text: string, marks: readonly TextMark[], askedFor = { start: 0, end: 0 }) {
  return cutText({ document: ARTICLE, text, furniture: [], marks }, askedFor);
}

it('cuts where marks begin and end, longest first over each piece', () => {
  //               0    5    10
  const [line] = cut('Ana met Ben.', [mark(0, 12), mark(8, 11), mark(0, 3)]);
  expect(line?.pieces.map(({ words, marks }) => [words, marks.map(({ end }) => end)])).toEqual([
    ['Ana', [12, 3]],
    [' met ', [12]],
    ['Ben', [12, 11]],
    ['.', [12]],
  ]);
});

it('marks the words asked for over several pieces', () => {
  const [line] = cut('Ana met Ben.', [mark(4, 7)], { start: 0, end: 11 });
  const asked = line?.pieces.filter(({ isAskedFor }) => isAskedFor);
  expect(asked?.map(({ words }) => words)).toEqual(['Ana ', 'met', ' Ben']);
});

it('leaves empty lines out and sets furniture back', () => {
  const text = 'Menu\n\n  \nNews';
  const lines = cutText(
    { document: ARTICLE, text, furniture: [{ start: 0, end: 4 }], marks: [] },
    null,
  );
  expect(lines.map(({ start, isFurniture }) => [start, isFurniture])).toEqual([
    [0, true],
    [9, false],
  ]);
});

it('gives back every word once, whatever the marks', () => {
  const at = fc.nat({ max: 40 });
  const marks = fc.array(fc.tuple(at, at).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), marks, (text, some) => {
      const inText = some.filter(({ end }) => end <= text.length);
      const lines = cut(text, inText);
      for (const { start, end, pieces } of lines) {
        expect(pieces.map(({ words }) => words).join('')).toBe(text.slice(start, end));
      }
      const shown = lines.map(({ start, end }) => text.slice(start, end)).join('');
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
