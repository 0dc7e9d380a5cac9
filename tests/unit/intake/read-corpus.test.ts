import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/intake/fault.ts';
import { readCorpus } from '../../../src/intake/read-corpus.ts';
import { corpusFiles } from '../../support/corpus-files.ts';
import { dayOf } from '../../support/date-values.ts';
import { readFolder } from '../../support/shipped-corpus.ts';

const CORPUS = `id: tiny
title: Tiny
sides:
  - { id: tarvia, name: Tarvia, members: [Tarvia, Tarvian, Harbour League], colour: teal }
lexicon:
  organisations: [Harbour League]
documents:
  - file: one.txt
    title: One
    published: "2024-03-08"
  - file: two.md
    published: "2024-03"
    publishedBecause: It says so.
    language: fr
`;
const ONE = 'They met on Monday. They met again.';
const FILES = {
  'corpus.yaml': CORPUS,
  'articles/one.txt': ONE,
  'articles/two.md': '\u{feff}# Two\r\n\r\nDe Gaulle met “Ö”.',
};

function faultsOf(change: Readonly<Record<string, string>>): readonly string[] {
  const { faults, badArticles } = readCorpus(corpusFiles({ ...FILES, ...change }));
  return [...faults, ...badArticles].map(formatFault);
}

describe('readCorpus', () => {
  it('reads heads, texts, sides and lexicon lines', () => {
    const { corpus, faults, badArticles } = readCorpus(corpusFiles(FILES));
    expect([...faults, ...badArticles]).toEqual([]);
    expect(corpus).toMatchObject({ id: 'tiny', title: 'Tiny', description: null });
    expect(corpus?.sides[0]).toMatchObject({ id: 'tarvia', hue: 'teal' });
    expect(corpus?.lexicon.states).toEqual(['Tarvia|Tarvian']);
    const [one, two] = corpus?.documents ?? [];
    expect(one).toMatchObject({ text: ONE, furniture: [] });
    expect(one?.head).toMatchObject({ id: 'one', title: 'One', publisher: null, language: 'en' });
    expect(one?.head.published).toMatchObject({ basis: 'stated', because: null });
    expect(two?.text).toBe('# Two\r\n\r\nDe Gaulle met “Ö”.');
    expect(two?.head).toMatchObject({ id: 'two', language: 'fr' });
    expect(two?.head.published).toMatchObject({
      basis: 'corrected',
      because: 'It says so.',
      start: { earliest: dayOf('2024-03-01') },
    });
  });

  it('collects all that is wrong with corpus.yaml, by line', () => {
    const corpus = CORPUS.replace('title: Tiny', 'tilte: Tiny')
      .replace('"2024-03-08"', '08.03.2024')
      .replace('"2024-03"', '2024')
      .replace('teal', 'gold');
    expect(faultsOf({ 'corpus.yaml': corpus })).toEqual([
      'corpus.yaml:2: unknown key "tilte". Use one of id, title, description, language, sides, lexicon, documents.',
      'corpus.yaml:1: the key "title" is missing. Add it.',
      'corpus.yaml:4: colour: expected one of a few words, found "gold". Use one of teal, ochre, magenta, blue, green, violet, red, slate.',
      'corpus.yaml:10: published: "08.03.2024" is no date. Write it as "2022-11-07", "2022-11" or "[2022-11-07..2022-11-30]".',
      'corpus.yaml:12: published: expected some text, found 2024. Write text, or leave the key out.',
    ]);
  });

  it('says what is wrong with sides, lexicon lines and entries, once each', () => {
    const corpus = `id: tiny
title: Tiny
language: English, mostly
sides:
  - { id: tarvia, name: Tarvia, members: Tarvia, colour: teal }
  - { id: tarvia, name: Osmar, color: ochre }
  - { id: straits, name: Straits Council, colour: teal }
  - Osmar
lexicon:
  people: Greta Lund
  places: [1, Port Anselm]
documents:
  - one.txt
`;
    expect(faultsOf({ 'corpus.yaml': corpus })).toEqual([
      'corpus.yaml:5: members: expected a list, found "Tarvia". Start each item with a hyphen, or use [a, b].',
      'corpus.yaml:6: unknown key "color". Use one of id, name, members, colour.',
      'corpus.yaml:6: id: "tarvia" is that of Tarvia already. Give each side its own.',
      'corpus.yaml:7: colour: "teal" is that of Tarvia already. Give each side its own.',
      'corpus.yaml:8: expected keys with values here. Use one of id, name, members, colour.',
      'corpus.yaml:10: people: expected a list, found "Greta Lund". Start each item with a hyphen, or use [a, b].',
      'corpus.yaml:11: places: expected a list of texts, found 1. Write each as text, numbers in quotation marks.',
      'corpus.yaml:3: language: "English, mostly" is no language tag. Write it as "en", "fr" or "pt-BR".',
      'corpus.yaml:13: expected keys with values here. Use one of file, title, publisher, author, published, publishedBecause, url, rights, language.',
    ]);
  });

  it.each([
    ['', 'corpus.yaml:1: the file is empty'],
    ['id: [', 'corpus.yaml:1: not valid YAML: '],
    ['- a', 'corpus.yaml:1: expected keys with values here'],
    ['id: a\nid: b', 'corpus.yaml:2: not valid YAML: Map keys must be unique'],
    [
      CORPUS.replace('id: tiny', 'id: Tiny!'),
      'corpus.yaml:1: id: "Tiny!" cannot stand in an address',
    ],
    [CORPUS.replace('one.txt', '../one.txt'), 'corpus.yaml:8: "../one.txt" is no plain file name'],
    [
      CORPUS.replace('two.md', 'one.md'),
      'corpus.yaml:11: a document called "one" is listed already',
    ],
    [
      CORPUS.replace('language: fr', 'url: javascript:x'),
      'corpus.yaml:14: "javascript:x" is no web address',
    ],
    ['id: a\ntitle: b\ndocuments: []', 'corpus.yaml:3: no documents are listed'],
    [
      'id: a\ntitle: &x b\ndescription: *x\ndocuments: []',
      'corpus.yaml:3: references (*name) are not used here',
    ],
  ])('refuses %j', (corpus, message) => {
    expect(faultsOf({ 'corpus.yaml': corpus }).join('\n')).toContain(message);
  });

  it('keeps bad articles apart, so that a shell may skip them', () => {
    const files = corpusFiles({ ...FILES, 'articles/one.txt': ' \n' });
    files.set('articles/two.md', new Uint8Array([0x52, 0xe9, 0x73]));
    const { corpus, faults, badArticles } = readCorpus(files);
    expect(faults).toEqual([]);
    expect(corpus?.documents).toEqual([]);
    expect(badArticles.map(formatFault)).toEqual([
      'articles/one.txt: it is empty (listed in line 8 of corpus.yaml). Fill it, or take its entry out of corpus.yaml.',
      'articles/two.md: it is not text in UTF-8 (listed in line 11 of corpus.yaml). Save it as plain text in UTF-8.',
    ]);
  });

  it('names a missing file and a type it cannot read', () => {
    const files = corpusFiles({ ...FILES, 'corpus.yaml': CORPUS.replace('two.md', 'two.pdf') });
    files.delete('articles/one.txt');
    expect(readCorpus(files).badArticles.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'articles/one.txt: there is no such file (listed in line 8 of corpus.yaml)',
      'articles/two.pdf: files of type "pdf" cannot be read (listed in line 11 of corpus.yaml)',
    ]);
  });

  it('says so when there is no corpus.yaml', () => {
    expect(readCorpus(new Map()).faults.map(formatFault)).toEqual([
      'corpus.yaml: there is no such file. A corpus is a folder with a corpus.yaml; data/README.md explains it.',
    ]);
  });

  it.each(['data/armenia-azerbaijan', 'tests/fixtures/harbour-accord'])('reads %s', (folder) => {
    const { corpus, faults, badArticles } = readCorpus(readFolder(folder));
    expect([...faults, ...badArticles].map(formatFault)).toEqual([]);
    expect(corpus?.documents.length).toBeGreaterThan(3);
  });
});
