import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IMPORT_TOOLS } from '../../../../src/cli/import-tools.ts';
import { formatFault } from '../../../../src/intake/fault.ts';
import { importFile } from '../../../../src/intake/import-file.ts';
import {
  faultLines,
  importBytes,
  importFixture,
  onlyArticle,
} from '../../../support/import-fixture.ts';
import { linesAt, writePdf } from '../../../support/write-pdf.ts';
import type { WrittenLine } from '../../../support/write-pdf.ts';

async function textOf(pages: readonly (readonly WrittenLine[])[]): Promise<string> {
  return onlyArticle(await importBytes('a.pdf', writePdf(pages))).text;
}

/** A line that fills the width, so that the next one goes on. */
const FULL = 'The two ministers met in the Customs House at Port Anselm on Friday and on';

/** Two columns of three lines each. */
function columns(y: number, mark: string): readonly WrittenLine[] {
  const [left, right] = [`${mark}1 aaaa aaaaa aaa aa`, `${mark}2 dddd ddddd ddd dd`];
  return [
    ...linesAt(40, y, [left, 'bbbb bbb bbbbb bb bbb', 'cccc cccc ccc ccc cc.']),
    ...linesAt(240, y, [right, 'eeee eee eeeee ee eee', 'ffff ffff fff fff ff.']),
  ];
}

/** A page with a headline, and another of some size below. */
function withHeadlines(second: number): readonly WrittenLine[] {
  return [
    { text: 'Ferry diplomacy in Dunhaven', x: 40, y: 60, size: 20 },
    { text: 'Eel prices fall again', x: 40, y: 300, size: second },
    ...linesAt(40, 100, [FULL, FULL, 'again.']),
  ];
}

async function titleOf(second: number): Promise<string | null> {
  const result = await importBytes('a.pdf', writePdf([withHeadlines(second)]));
  return onlyArticle(result).head.title;
}

/** Letters no larger than dust, each on a line of its own. */
function scattered(count: number): readonly WrittenLine[] {
  return Array.from({ length: count }, (_, index) => {
    return { text: 'x', x: (index * 37) % 400, y: (index * 0.029) % 590, size: 0.01 };
  });
}

describe('a PDF of a program', () => {
  it.each(['groff-two-columns.pdf', 'ghostscript.pdf'])(
    'is read column by column, over pages, without heads (%s)',
    async (name) => {
      const { text, head, notes } = onlyArticle(await importFixture(`pdf/${name}`));
      const paragraphs = text.split('\n\n');
      expect(paragraphs).toHaveLength(15);
      expect(paragraphs.slice(0, 3)).toEqual([
        'A Quay Between Them: What the Port Anselm Plan Can Do',
        'Hanna Ortell',
        'When Prime Minister Oskar Deln of Tarvia and President Lena Sorrel of Osmar left Port Anselm on 15 March 2024, they had a plan for the Harbour Bank and no treaty. The special envoy of the Straits Council, Ruben Castell, who had brought them together, called it “a beginning with a date on it”.',
      ]);
      expect(paragraphs[6]).toBe(
        'Castell met Sorrel in Dunhaven on 1 April and flew to Selmouth the same evening, where he met Deln. “A date has passed, a talk has not,” he told the Island Gazette. Eleven days later, on 12 April, he read out the text of an agreement on joint patrols in the Customs House in Port Anselm, after he had received both leaders there one after the other.',
      );
      expect(text).not.toMatch(/-\s|Policy Review|\b4[123]\b/);
      expect(head.title).toBe('A Quay Between Them: What the Port Anselm Plan Can Do');
      expect(notes).toEqual(['Left out as running heads: "Straits Policy Review May 2024".']);
    },
  );

  it('printed by a browser tells its address, and gives words with ligatures whole', async () => {
    const { text, head, possibleDay } = onlyArticle(await importFixture('pdf/chromium-print.pdf'));
    expect(head).toMatchObject({
      title: 'How two ministers learned to share a map',
      published: null,
      url: 'https://courier.example/2024/06/two-ministers-map/',
    });
    expect(possibleDay).toMatchObject({ because: 'the file was made on that day' });
    expect(text).toContain('“The first thing he did was to put a map on the table,” Maren says.');
    expect(text).toContain(
      'Deln has not yet said whether he will come; President Lena Sorrel will be there, according to her office.\n\nBoth',
    );
    expect(text).not.toContain('9:12');
  });

  it('gives the same paragraphs from another program', async () => {
    const [printed, converted] = await Promise.all(
      ['chromium-print', 'wkhtmltopdf'].map((name) => importFixture(`pdf/${name}.pdf`)),
    );
    expect(converted && onlyArticle(converted).text).toBe(printed && onlyArticle(printed).text);
  });

  it('of a newspaper is read headline by headline, each in its columns', async () => {
    const { text, head } = onlyArticle(await importFixture('pdf/newspaper.pdf'));
    const order = [
      'The Selmouth Courier\n\nSunday, 2 June 2024',
      'How two ministers learned to share a map\n\nBy Ida Brandt',
      'map on the table,” Maren says. “The second was to turn it round',
      'what it is a number of.”\n\n“There were only two chairs, and both were wanted”\n\nWhat they',
      'for consultations, and after that for the good offices of Castell.',
      'Eel prices fall\n\nThe price of smoked eel',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(head.title).toBeNull();
  });

  it('puts footnotes at the end and takes their marks out', async () => {
    const { text, head } = onlyArticle(await importFixture('pdf/libreoffice.pdf'));
    expect(text).toContain('the Straits Council, Ruben Castell.\n\nAttendance\n\nForeign');
    expect(text).toMatch(/not set\.\n\n1 The room was the reading room of the Customs House\.$/);
    expect(head).toMatchObject({
      title: 'Note on the meeting of 24 June',
      author: 'Pieter Val',
      language: 'en-US',
    });
  });
});

describe('a page', () => {
  it('mends words broken at the end of a line, and keeps compounds', async () => {
    const lines = linesAt(40, 100, [
      'The cease-fire held on the whole bank from the first day, and the har-',
      'bourmasters of both states, who had worked for years against the cease-',
      'fire, the Tarvian-',
      'Osmari commission and the talks of 2023-',
      '2024, were at last content with what their two foreign ministers had done.',
    ]);
    expect(await textOf([lines])).toBe(
      'The cease-fire held on the whole bank from the first day, and the harbourmasters of both states, who had worked for years against the cease-fire, the Tarvian-Osmari commission and the talks of 2023-2024, were at last content with what their two foreign ministers had done.',
    );
  });

  it('reads a title across, then the left column, then the right, then what lies across', async () => {
    const page = [
      { text: 'Across the whole page, in letters no larger than the others here', x: 40, y: 60 },
      ...linesAt(40, 100, [
        'aaa aaaa aaaaa aaa aa',
        'bbbb bbb bbbbb bb bbb',
        'cccc cccc ccc ccc cc.',
      ]),
      ...linesAt(240, 103, [
        'ddd dddd ddddd ddd dd',
        'eeee eee eeeee ee eee',
        'ffff ffff fff fff ff.',
      ]),
      { text: 'Across again, and long enough to reach well into the other column', x: 40, y: 180 },
    ];
    const text = await textOf([page]);
    const order = [...text.matchAll(/Across the|aaa aaaa a|ddd dddd d|Across again/g)].map(
      ([words]) => words,
    );
    expect(order).toEqual(['Across the', 'aaa aaaa a', 'ddd dddd d', 'Across again']);
    expect(text).toContain('aa bbbb bbb bbbbb bb bbb cccc cccc ccc ccc cc.');
  });

  it('begins again under a headline, though it is no wider than a column', async () => {
    const headline = { text: 'Eel prices fall', x: 40, y: 165, size: 20 };
    const text = await textOf([[...columns(100, 'A'), headline, ...columns(190, 'B')]]);
    const order = [...text.matchAll(/A1|A2|Eel|B1|B2/g)].map(([words]) => words);
    expect(order).toEqual(['A1', 'A2', 'Eel', 'B1', 'B2']);
  });

  it('takes what is printed largest for the title, if nothing else is about as large', async () => {
    expect(await titleOf(12)).toBe('Ferry diplomacy in Dunhaven');
    expect(await titleOf(19)).toBeNull();
  });

  it('keeps the rows of a small table together', async () => {
    const rows = linesAt(40, 100, ['Boat', 'small', 'large']);
    const fees = linesAt(300, 100, ['Fee', '10', '25']);
    expect(await textOf([[...rows, ...fees]])).toMatch(/Boat Fee\s+small 10\s+large 25/);
  });

  it('takes off page numbers and heads whose figures change, and goes on over the page', async () => {
    const pages = ['one', 'two', 'three'].map((word, index) => [
      { text: `Straits Review ${index + 4}`, x: 40, y: 30 },
      { text: FULL, x: 40, y: 100 },
      { text: `${FULL} ${word}`, x: 40, y: 112 },
      { text: `– ${index + 4} –`, x: 200, y: 570 },
    ]);
    expect(await textOf(pages)).toBe(
      ['one', 'two', 'three'].map((word) => `${FULL} ${FULL} ${word}`).join(' '),
    );
  });

  it('leaves a line alone that only looks like a head, in the middle of the page', async () => {
    const pages = [0, 1].map(() => linesAt(40, 300, ['They met.']));
    expect(await textOf(pages)).toBe('They met.\n\nThey met.');
  });

  it('begins a paragraph at a gap, an indent and after a line that was ended early', async () => {
    const gap = [...linesAt(40, 100, [FULL, 'again.']), ...linesAt(40, 130, [FULL, 'once more.'])];
    expect(await textOf([gap])).toBe(`${FULL} again.\n\n${FULL} once more.`);
    const indent = [
      ...linesAt(40, 100, [FULL]),
      ...linesAt(52, 112, [FULL]),
      ...linesAt(40, 124, [FULL, 'again.']),
    ];
    expect(await textOf([indent])).toBe(`${FULL}\n\n${FULL} ${FULL} again.`);
    expect(await textOf([linesAt(40, 100, [FULL, 'again.', FULL, 'more.'])])).toBe(
      `${FULL} again.\n\n${FULL} more.`,
    );
  });

  it('takes raised figures out, which would stretch a year', async () => {
    const page = [
      { text: 'They met in 2024', x: 40, y: 100 },
      { text: '12', x: 116, y: 96, size: 6 },
      { text: 'and parted.', x: 126, y: 100 },
    ];
    expect(await textOf([page])).toBe('They met in 2024 and parted.');
  });
});

describe('a PDF that cannot be used', () => {
  it('that is locked says so', async () => {
    expect(faultLines(await importFixture('pdf/locked.pdf'))).toEqual([
      'locked.pdf: it is locked with a password. Open it, and print it into a new PDF without one.',
    ]);
  });

  it('that may be read but not printed is read', async () => {
    expect(onlyArticle(await importFixture('pdf/not-to-be-printed.pdf')).text).toBe(
      'They met in Selmouth.',
    );
  });

  it('of scanned pages says so', async () => {
    expect(faultLines(await importBytes('scan.pdf', writePdf([[], []])))).toEqual([
      'scan.pdf: its 2 pages hold pictures and no text, as after scanning. Have the text recognised by a scanning program (OCR), or type it into a .txt file.',
    ]);
  });

  it('that breaks off is read as far as it goes, with a note, or refused', async () => {
    const whole = readFileSync('tests/fixtures/imports/pdf/groff-two-columns.pdf');
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const bytes = new Uint8Array(whole.subarray(0, whole.length * part));
      const { articles, faults } = await importBytes('cut.pdf', bytes);
      expect(articles.length + faults.length).toBe(1);
      for (const { notes } of articles) {
        expect(notes).toContain('The file ends before its end: pages may be missing.');
      }
      for (const { remedy } of faults) expect(remedy).not.toBe('');
    }
  });

  it('of random bytes after its mark is refused', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
    bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
    const [line, ...more] = faultLines(await importBytes('noise.pdf', bytes));
    expect(line).toMatch(/^noise\.pdf: it is damaged \(.+\)\. Save it again/);
    expect(more).toEqual([]);
  });

  it('of too many pages is refused before a page is read', async () => {
    const pages = Array.from({ length: 501 }, () => linesAt(40, 100, ['They met.']));
    expect(faultLines(await importBytes('book.pdf', writePdf(pages)))).toEqual([
      'book.pdf: it has 501 pages, more than 500. Save only the pages of the article, or copy the text into a .txt file.',
    ]);
  });

  it('of a page full of scattered letters is read in no long time, or refused', async () => {
    const started = IMPORT_TOOLS.clockMs();
    expect((await importBytes('dust.pdf', writePdf([scattered(19_000)]))).articles).toHaveLength(1);
    expect(IMPORT_TOOLS.clockMs() - started).toBeLessThan(20_000);
    expect(faultLines(await importBytes('dust.pdf', writePdf([scattered(20_001)])))).toEqual([
      expect.stringContaining('page 1 is drawn of more than 20000 pieces of text'),
    ]);
  });

  it('that takes too long is given up', async () => {
    let clock = 0;
    const clockMs = (): number => (clock += 45_000);
    const pages = Array.from({ length: 4 }, () => linesAt(40, 100, ['They met.']));
    const result = await importFile('slow.pdf', writePdf(pages), { ...IMPORT_TOOLS, clockMs });
    expect(result.faults.map(formatFault)).toEqual([
      'slow.pdf: reading it took longer than 60 seconds. Save only the pages of the article, or copy the text into a .txt file.',
    ]);
  });
});
