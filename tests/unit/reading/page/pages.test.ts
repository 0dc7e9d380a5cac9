import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { rangesOverlap, sliceRange } from '../../../../src/model/span.ts';
import type { Reading } from '../../../../src/model/reading.ts';
import type { TextRange } from '../../../../src/model/span.ts';
import { parseNeutralLine } from '../../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';

interface Page {
  readonly name: string;
  readonly head: Readonly<Record<string, string>>;
  /** As in the fixture: `F|Share`. */
  readonly lines: readonly string[];
}

const PAGES = readFileSync('tests/fixtures/pages.txt', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((page): Page => {
    const [first = '', ...lines] = page.trimEnd().split('\n');
    const [name = '', ...fields] = first.split(' | ');
    return { name, head: Object.fromEntries(fields.map((field) => field.split('='))), lines };
  });

const lexicon = buildLexicon();

/** The page as it is read, in the form of the fixture. */
function readPage({ name, lines }: Page, between: string): Pick<Page, 'head' | 'lines'> {
  const texts = lines.map((line) => line.slice(2).replace('¦', ''));
  const text = texts.join(between);
  const reading = readDocument(
    parseNeutralLine(JSON.stringify({ id: name, text, published: null })),
    lexicon,
  );
  const { published, author, publisher } = reading;
  const words = (range: TextRange | null) => range && sliceRange(text, range);
  const head = { published: published?.edtf, author: words(author), publisher: words(publisher) };
  const told = Object.entries(head).flatMap(([key, value]) => (value ? [[key, value]] : []));
  let end = -between.length;
  const tagged = texts.map((line) => {
    const start = end + between.length;
    end = start + line.length;
    return tagLine(reading, text, { start, end });
  });
  return { head: Object.fromEntries(told), lines: tagged };
}

function tagLine({ title, furniture }: Reading, text: string, line: TextRange): string {
  const words = sliceRange(text, line);
  if (title?.start === line.start && title.end === line.end) return `T|${words}`;
  const found = furniture.find((stretch) => rangesOverlap(stretch, line));
  if (!found) return `A|${words}`;
  if (found.start <= line.start) return `F|${words}`;
  return `G|${text.slice(line.start, found.start)}¦${text.slice(found.start, line.end)}`;
}

describe.each([
  ['lines', '\n'],
  ['paragraphs', '\n\n'],
])('a page of %s', (_what, between) => {
  it.each(PAGES.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const { head, lines } = page;
    expect(readPage(page, between)).toEqual({ head, lines });
  });
});

it('a text of one line is no page', () => {
  for (const text of ['2016', 'May 5, 2021 10:30', 'Politics', 'By Ana Ruiz', 'Advertisement']) {
    const line = JSON.stringify({ id: 'a', text, published: null });
    expect(readDocument(parseNeutralLine(line), lexicon).furniture).toEqual([]);
  }
});
