import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  faultLines,
  importBytes,
  importFixture,
  onlyArticle,
} from '../../../support/import-fixture.ts';
import { paragraph, run, writeDocx } from '../../../support/write-docx.ts';

async function textOf(body: string): Promise<string> {
  return onlyArticle(await importBytes('a.docx', writeDocx(body))).text;
}

const AGAIN = 'Open it in a word processor and save it again, or copy the text into a .txt file.';

describe('a Word file', () => {
  it('of LibreOffice gives its paragraphs, and the title and author that it prints', async () => {
    const { text, head } = onlyArticle(await importFixture('docx/libreoffice.docx'));
    expect(text.split('\n\n')).toHaveLength(12);
    expect(text).toContain(
      '“The first thing he did was to put a map on the table,” Maren says. “The second was to turn it round, so that I could read it.” Okeda',
    );
    expect(head).toMatchObject({
      title: 'How two ministers learned to share a map',
      author: 'Ida Brandt',
      published: null,
      language: 'en-US',
    });
  });

  it('of pandoc gives lists, tables and footnotes, without their marks', async () => {
    const { text, head, possibleDay } = onlyArticle(await importFixture('docx/pandoc.docx'));
    expect(text).toContain('Ruben Castell.\n\nAttendance\n\nForeign Ministers');
    expect(text).toContain('twenty minutes.\n\nSorrel answered: “I agree with the first ten.”');
    expect(text).toMatch(/not set\.\n\nThe room was the reading room of the Customs House\.$/);
    expect(head.author).toBe('Pieter Val');
    expect(possibleDay?.because).toBe('the file was begun on that day');
  });

  it('keeps line breaks and inserted words, and leaves deleted ones and comments out', async () => {
    const body =
      `<w:p>${run('They ')}<w:ins w:id="1">${run('met ')}</w:ins>` +
      '<w:del w:id="2"><w:r><w:delText>quarrelled </w:delText></w:r></w:del>' +
      `${run('in Selmouth,')}<w:r><w:br/></w:r>${run('on Friday.')}</w:p>${paragraph('A &amp; B.')}`;
    expect(await textOf(body)).toBe('They met in Selmouth,\non Friday.\n\nA & B.');
  });

  it('does not believe a title and an author that it does not print', async () => {
    const core = {
      'docProps/core.xml':
        '<cp:coreProperties><dc:title>Old &amp; other</dc:title><dc:creator>admin</dc:creator>' +
        '<dcterms:created xsi:type="dcterms:W3CDTF">2024-06-25T10:00:00Z</dcterms:created></cp:coreProperties>',
    };
    const bytes = writeDocx(paragraph('They met.'), core);
    const { head, possibleDay } = onlyArticle(await importBytes('a.docx', bytes));
    expect(head).toMatchObject({ title: null, author: null, published: null });
    expect(possibleDay?.day).toBe('2024-06-25');
  });
});

describe('a Word file that cannot be used', () => {
  const blank = strToU8(' '.repeat(40_000_000));

  it('because it would grow beyond measure is refused unopened', async () => {
    const bomb = writeDocx(paragraph('They met.'), { 'word/styles.xml': blank });
    expect(bomb.length).toBeLessThan(200_000);
    expect(faultLines(await importBytes('bomb.docx', bomb))).toEqual([
      `bomb.docx: it would grow beyond measure when unpacked. ${AGAIN}`,
    ]);
  });

  it('because its directory lies about that is given up on the way', async () => {
    const bomb = writeDocx(paragraph('They met.'), { 'word/styles.xml': blank });
    const view = new DataView(bytesOf(bomb));
    let changed = 0;
    for (let at = 0; at + 4 <= bomb.length; at += 1) {
      if (view.getUint32(at, true) !== blank.length) continue;
      view.setUint32(at, 1000, true);
      changed += 1;
    }
    expect(changed).toBe(2);
    expect(faultLines(await importBytes('bomb.docx', new Uint8Array(view.buffer)))).toEqual([
      `bomb.docx: it is damaged (word/styles.xml cannot be unpacked). ${AGAIN}`,
    ]);
  });

  it('because it holds too many files is refused', async () => {
    const parts = Array.from(
      { length: 2000 },
      (_, index) => [`word/media/${index}.png`, ''] as const,
    );
    const bytes = writeDocx(paragraph('They met.'), Object.fromEntries(parts));
    expect(faultLines(await importBytes('a.docx', bytes))).toEqual([
      `a.docx: it holds 2003 files, more than 2000. ${AGAIN}`,
    ]);
  });

  it('because it is nested a hundred thousand deep is refused', async () => {
    const deep = `${'<w:tbl>'.repeat(100_000)}${paragraph('x')}${'</w:tbl>'.repeat(100_000)}`;
    expect(faultLines(await importBytes('a.docx', writeDocx(deep)))).toEqual([
      expect.stringMatching(/grow beyond measure|more than 500 deep/),
    ]);
  });

  it('because it declares entities is refused', async () => {
    const xml = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>';
    const bytes = writeDocx('', { 'word/document.xml': xml });
    expect(faultLines(await importBytes('a.docx', bytes))).toEqual([
      `a.docx: it is no plain Word file (word/document.xml declares a type). ${AGAIN}`,
    ]);
  });

  it('because it breaks off is refused, wherever', async () => {
    const whole = writeDocx(paragraph('They met.'));
    for (let length = 4; length < whole.length; length += 97) {
      expect(faultLines(await importBytes('a.docx', whole.slice(0, length)))).toEqual([
        `a.docx: it is damaged (the end of the archive is missing). ${AGAIN}`,
      ]);
    }
  });

  it('because its text is damaged is refused', async () => {
    const bytes = writeDocx('', { 'word/document.xml': '<w:document><w:body><w:p></w:body>' });
    const [line, ...more] = faultLines(await importBytes('a.docx', bytes));
    expect(line).toMatch(/^a\.docx: it (?:is damaged|holds no text)/);
    expect(more).toEqual([]);
  });

  it.each([
    ['xl/workbook.xml', 'a spreadsheet', 'Open it and save it as .docx or PDF.'],
    ['content.xml', 'an OpenDocument file', 'Open it and save it as .docx or PDF.'],
    ['a.txt', 'a zip archive', 'Unpack it and bring the articles in it.'],
  ])('because it holds %s is called %s', async (name, what, remedy) => {
    const bytes = zipSync({ [name]: strToU8('x') });
    expect(faultLines(await importBytes('a.docx', bytes))).toEqual([
      `a.docx: it is ${what}. ${remedy}`,
    ]);
  });
});

function bytesOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}
