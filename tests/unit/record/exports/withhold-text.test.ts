import { expect, it } from 'vitest';
import type { DocumentText } from '../../../../src/model/document-text.ts';
import { visitCitations } from '../../../../src/record/verify/verify-citations.ts';
import { shareKept, withholdTexts } from '../../../../src/record/exports/withhold-text.ts';
import { writeAnnotations } from '../../../../src/record/exports/annotations.ts';
import { SMALL_DOCUMENT_TEXTS, SMALL_RECORD } from '../../../support/small-record.ts';
import { PREVIEW, SMALL_TEXTS } from '../../../support/small-texts.ts';
import { exportOf } from './small-export.ts';

const WITHHELD = withholdTexts(SMALL_RECORD, SMALL_DOCUMENT_TEXTS);
const textOf = (id: string, texts: readonly DocumentText[] = WITHHELD): string =>
  texts.find(({ document }) => document === id)?.text ?? '';

it('keeps all cited words, and the 32 characters either side', () => {
  let seen = 0;
  visitCitations(SMALL_RECORD, 'record', ({ document, start, end, words }) => {
    seen += 1;
    const [from, to] = [Math.max(0, start - 32), end + 32];
    expect(textOf(document).slice(start, end)).toBe(words);
    expect(textOf(document).slice(from, to)).toBe(SMALL_TEXTS.get(document)?.slice(from, to));
  });
  expect(seen).toBeGreaterThan(50);
});

it('withholds what nobody cites, and every offset stays', () => {
  const text = textOf(PREVIEW);
  expect(text).toHaveLength(SMALL_TEXTS.get(PREVIEW)?.length ?? 0);
  expect(text).not.toContain('Ferry to Vienna');
  expect(text).toContain('…');
  expect(text.split('\n')).toHaveLength(SMALL_TEXTS.get(PREVIEW)?.split('\n').length ?? 0);
});

it('exports the same as the whole texts do', () => {
  const texts = new Map(WITHHELD.map(({ document, text }) => [document, text]));
  const input = exportOf();
  expect(writeAnnotations({ ...input, texts })).toBe(writeAnnotations(input));
});

it('leaves no mark where its words are withheld', () => {
  for (const { text, marks, withheld = [] } of WITHHELD) {
    for (const { start, end } of marks) {
      expect(withheld.every((gap) => gap.end <= start || gap.start >= end)).toBe(true);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  }
});

it('keeps counting characters where one of two code units is withheld', () => {
  const [whole] = SMALL_DOCUMENT_TEXTS;
  if (!whole) throw new Error('no text');
  const document = { ...whole, text: `a\u{1F600}\nb ${'c'.repeat(90)}`, marks: [], furniture: [] };
  const record = { ...SMALL_RECORD, actors: [], events: [], reports: [], statements: [] };
  const [held] = withholdTexts({ ...record, review: [] }, [document]);
  expect(held?.text).toBe(`…\u{E0020}\n ${' '.repeat(91)}`);
  expect(held && shareKept(held)).toBe(0);
  expect(shareKept(document)).toBe(1);
  expect(held?.withheld).toEqual([{ start: 0, end: document.text.length }]);
});
