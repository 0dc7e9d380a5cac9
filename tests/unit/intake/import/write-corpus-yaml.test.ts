import { describe, expect, it } from 'vitest';
import { collectArticles } from '../../../../src/intake/collect-articles.ts';
import { EMPTY_HEAD } from '../../../../src/intake/imported.ts';
import type { ImportedArticle } from '../../../../src/intake/imported.ts';
import { freeName, nameCorpus, nameDocument } from '../../../../src/intake/name-articles.ts';
import { parseCorpus } from '../../../../src/intake/parse-corpus.ts';
import { missingKeys, writeCorpusYaml } from '../../../../src/intake/write-corpus-yaml.ts';
import type { ListedEntry } from '../../../../src/intake/write-corpus-yaml.ts';

const UNPRINTED = { title: null, author: null, published: null };
const CORPUS = { id: 'tiny', title: 'Tiny: a "corpus" # one', language: 'en' };

function entry(file: string, article: Partial<ImportedArticle>): ListedEntry {
  const plain = { text: 'They met.', head: EMPTY_HEAD, possibleDay: null, notes: [] };
  const source = file.replace('.txt', '.pdf');
  return { file, original: source, source, article: { ...plain, ...article }, printed: UNPRINTED };
}

const KNOWN = entry('one.txt', {
  head: {
    title: '- “No”: [yes] # & *more',
    publisher: "The Courier's",
    author: 'null',
    published: '2024-03-21',
    publishedBecause: 'The page prints "21 March": so.',
    url: 'https://courier.example/?a=b#c',
    language: 'fr-CH',
  },
});

describe('writeCorpusYaml', () => {
  it('writes what is known so that it reads back', () => {
    const { corpus, faults } = parseCorpus(writeCorpusYaml(CORPUS, [KNOWN]));
    expect(faults).toEqual([]);
    expect(corpus).toMatchObject({ id: 'tiny', title: CORPUS.title });
    expect(corpus?.articles[0]).toMatchObject({
      file: 'one.txt',
      head: {
        title: '- “No”: [yes] # & *more',
        publisher: "The Courier's",
        author: 'null',
        published: { edtf: '2024-03-21', because: 'The page prints "21 March": so.' },
        url: 'https://courier.example/?a=b#c',
        language: 'fr-CH',
      },
    });
  });

  it('leaves out and asks for what is not known, with what may be true', () => {
    const possibleDay = { day: '2024-06-25', because: 'the file was made on that day' };
    const yaml = writeCorpusYaml(CORPUS, [
      entry('one.txt', { possibleDay }),
      { ...entry('two.txt', {}), printed: { ...UNPRINTED, published: '2024-06' } },
    ]);
    expect(parseCorpus(yaml).faults).toEqual([]);
    expect(yaml).toContain(`  - file: one.txt # from originals/one.pdf
    # title: "" # as printed
    # publisher: "" # who published it?
    # author: "" # as printed
    # published: "2024-06-25" # the file was made on that day: is it the day of publication?
    # url: "" # where does it stand on the web?
`);
    expect(yaml).toContain('    # published: "2024-06" # read from the text\n');
  });

  it('gives examples that are right once their # is gone, all of them', () => {
    const yaml = writeCorpusYaml(CORPUS, [KNOWN]).replace(
      /^# (?=(?:description|sides|lexicon): ?|sides:| {2})/gm,
      '',
    );
    const { corpus, faults } = parseCorpus(yaml);
    expect(faults).toEqual([]);
    expect(corpus?.description).toBe('What these articles are about, in a sentence.');
    expect(corpus?.sides).toEqual([
      { id: 'tarvia', name: 'Tarvia', members: ['Tarvia', 'Tarvian'], hue: 'teal' },
    ]);
    expect(corpus?.lexicon).toMatchObject({
      people: ['Greta Lund | Mayor Lund'],
      organisations: ['Straits Council'],
      places: ['Port Anselm', 'Customs House'],
      offices: ['harbourmaster'],
      reportingVerbs: ['muse'],
    });
  });
});

it('counts as missing what neither the file nor the text tells', () => {
  expect(missingKeys(KNOWN)).toEqual([]);
  const printed = { title: 'One', author: null, published: '2024-06' };
  expect(missingKeys({ ...entry('one.txt', {}), printed })).toEqual(['publisher', 'author', 'url']);
});

describe('collectArticles', () => {
  const bytes = new TextEncoder().encode('They met.');
  const brought = (name: string, text: string): Parameters<typeof collectArticles>[0][number] => {
    return { name, bytes, result: { articles: [entry('', { text }).article], faults: [] } };
  };

  it('names texts after their files, keeps originals beside them, and takes a text once', () => {
    const { articles, files, repeated } = collectArticles(
      [
        brought('C:\\clips\\Talks (final).PDF', 'One.'),
        brought('talks-final.html', 'Two.'),
        brought('notes.txt', 'They met.'),
        brought('copy.txt', 'Two.'),
        brought('late.txt', 'Known.'),
      ],
      new Map([['known.txt', 'Known.']]),
    );
    expect(articles.map(({ file, original }) => [file, original])).toEqual([
      ['talks-final.txt', 'talks-final.pdf'],
      ['talks-final-2.txt', 'talks-final-2.html'],
      ['notes.txt', null],
    ]);
    expect([...files.keys()]).toEqual([
      'articles/talks-final.txt',
      'originals/talks-final.pdf',
      'articles/talks-final-2.txt',
      'originals/talks-final-2.html',
      'articles/notes.txt',
    ]);
    expect(repeated).toEqual([
      { source: 'copy.txt', file: 'talks-final-2.txt' },
      { source: 'late.txt', file: 'known.txt' },
    ]);
  });
});

it.each([
  ['Überblick: May.docx', 'uberblick-may'],
  ['.hidden', 'hidden'],
  ['***.txt', 'article'],
  ['….txt', 'article'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\saved\\Page 1.html', 'page-1'],
  ['Переговоры.docx', 'переговоры'],
])('names the document of %j', (given, name) => {
  expect(nameDocument(given, new Set())).toBe(name);
});

it('gives no name that is taken', () => {
  expect(nameDocument('A.txt', new Set(['a']))).toBe('a-2');
  expect(freeName('talks', new Set(['talks', 'talks-2']))).toBe('talks-3');
  expect(freeName('talks', new Set(['talks-2']))).toBe('talks');
});

it.each([
  ['The Harbour Talks, 2024', 'the-harbour-talks-2024'],
  ['My Corpus!', 'my-corpus'],
  ['Überblick', 'uberblick'],
  ['Переговоры 2024', '2024'],
  ['Переговоры', ''],
])('names the corpus in %j', (given, name) => {
  expect(nameCorpus(given)).toBe(name);
});
