import { describe, expect, it } from 'vitest';
import { IMPORT_TOOLS } from '../../../../src/cli/import-tools.ts';
import { formatFault } from '../../../../src/intake/fault.ts';
import { importFile } from '../../../../src/intake/import-file.ts';
import { faultLines, importBytes, onlyArticle } from '../../../support/import-fixture.ts';

async function failToOpen(): Promise<never> {
  throw new RangeError('Maximum call stack\n size exceeded');
}

describe('importFile', () => {
  it('stores plain text as it is', async () => {
    const text = 'They met.\r\n\r\n“No.” \u0065\u0301\n';
    expect(onlyArticle(await importBytes('a.txt', text))).toEqual({
      text,
      head: {
        title: null,
        publisher: null,
        author: null,
        published: null,
        publishedBecause: null,
        url: null,
        language: null,
      },
      possibleDay: null,
      notes: [],
    });
  });

  it('goes by the contents, not by the name', async () => {
    const page = '<!DOCTYPE html><title>x</title><p>They met.';
    expect(onlyArticle(await importBytes('a.txt', page)).text).toBe('x\n\nThey met.');
    expect(onlyArticle(await importBytes('a.html', 'They met.')).text).toBe('They met.');
    expect(onlyArticle(await importBytes('a.txt', '<3 they met.')).text).toBe('<3 they met.');
  });

  it('says when the encoding is a guess', async () => {
    const { text, notes } = onlyArticle(
      await importBytes('a.txt', Uint8Array.from([0x93, 0x4e, 0x6f, 0x94])),
    );
    expect(text).toBe('“No”');
    expect(notes).toEqual([
      'The encoding is not declared; it was read as windows-1252: look whether all letters are right.',
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'a.txt: it is empty. Fill it, or leave it out.'],
    ['blanks', ' \n\t', 'a.txt: it is empty. Fill it, or leave it out.'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
      'a.txt: it is a picture. Save the article as text, as a web page, PDF or .docx.',
    ],
    [
      'rich text',
      '{\\rtf1 They met.}',
      'a.txt: it is rich text (RTF). Save the article as text, as a web page, PDF or .docx.',
    ],
    ['zeros', new Uint8Array(400), 'a.txt: it is not text. Save it as plain text in UTF-8.'],
    [
      'too much',
      new Uint8Array(5_000_001).fill(0x20),
      'a.txt: it is larger than 5 MB. Save the article by itself, without pictures.',
    ],
  ])('refuses %s', async (_what, content, line) => {
    expect(faultLines(await importBytes('a.txt', content))).toEqual([line]);
  });

  it('tells of a parser that fails as of a damaged file', async () => {
    const tools = { ...IMPORT_TOOLS, openHtml: failToOpen };
    const { articles, faults } = await importFile(
      'a.html',
      new TextEncoder().encode('<p>x'),
      tools,
    );
    expect(articles).toEqual([]);
    expect(faults.map(formatFault)).toEqual([
      'a.html: it is damaged (Maximum call stack size exceeded). Save it again, or copy the text into a .txt file.',
    ]);
  });
});
