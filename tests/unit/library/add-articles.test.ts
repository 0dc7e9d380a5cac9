import { describe, expect, it } from 'vitest';

import { addArticles } from '../../../src/library/add-articles.ts';
import { newCorpusYaml } from '../../../src/library/corpus-yaml.ts';
import { withDates } from '../../../src/library/give-dates.ts';
import {
  EMPTY_HEAD,
  type ImportedArticle,
  type ImportedFile,
} from '../../../src/intake/imported.ts';
import { readCorpus } from '../../../src/intake/read-corpus.ts';
import { corpusFiles } from '../../support/corpus-files.ts';

const EMPTY = corpusFiles({ 'corpus.yaml': newCorpusYaml('talks', 'Talks: the “first” round') });

function article(text: string, head: Partial<ImportedArticle['head']> = {}): ImportedArticle {
  return { text, head: { ...EMPTY_HEAD, ...head }, possibleDay: null, notes: [] };
}

function result(taken: ImportedArticle): ImportedFile {
  return { articles: [taken], faults: [] };
}

function file(name: string, text: string, head: Partial<ImportedArticle['head']> = {}) {
  return { name, bytes: new TextEncoder().encode(text), result: result(article(text, head)) };
}

describe('addArticles', () => {
  it('makes a folder that reads without a fault', () => {
    const head = { title: 'A: b', published: '2024-03-11', publishedBecause: 'It says so.' };
    const { files } = addArticles(EMPTY, [
      file('Talks (final).TXT', 'One met Two.', head),
      file('Talks final.txt', 'Two met Three.'),
    ]);
    const { corpus, faults, badArticles } = readCorpus(files);
    expect([...faults, ...badArticles]).toEqual([]);
    expect(corpus?.title).toBe('Talks: the “first” round');
    expect(corpus?.documents.map(({ head: { id, title } }) => [id, title])).toEqual([
      ['talks-final', 'A: b'],
      ['talks-final-2', null],
    ]);
    expect(corpus?.documents[0]?.head.published?.edtf).toBe('2024-03-11');
  });

  it('adds the same text once, and says which was known', () => {
    const once = addArticles(EMPTY, [file('one.txt', 'The same.')]);
    const twice = addArticles(once.files, [file('two.txt', 'The same.')]);
    expect(twice.added).toEqual([]);
    expect(twice.known).toEqual(['two.txt']);
    expect(twice.files).toEqual(once.files);
  });

  it('keeps the file where the text was taken out of it', () => {
    const taken = {
      name: 'page.HTML',
      bytes: new Uint8Array([60, 112, 62]),
      result: result(article('A.')),
    };
    const { files } = addArticles(EMPTY, [taken, file('b.txt', 'B.')]);
    expect([...files.keys()]).toEqual([
      'corpus.yaml',
      'articles/page.txt',
      'originals/page.html',
      'articles/b.txt',
    ]);
  });

  it('leaves comments and other keys of a corpus.yaml as they are', () => {
    const yaml =
      'id: a # ours\ntitle: A\nsides:\n  - id: x\n    name: X\ndocuments:\n  - file: one.txt\n';
    const given = corpusFiles({ 'corpus.yaml': yaml, 'articles/one.txt': 'One.' });
    const { files } = addArticles(given, [file('two.txt', 'Two.')]);
    const text = new TextDecoder().decode(files.get('corpus.yaml'));
    expect(text).toBe(`${yaml}  - file: two.txt\n`);
  });
});

describe('withDates', () => {
  it('writes the days a person gave, and that a person gave them', () => {
    const { files } = addArticles(EMPTY, [file('one.txt', 'One.'), file('two.txt', 'Two.')]);
    const dated = withDates(files, new Map([['two', '2024-03']]));
    const heads = readCorpus(dated).corpus?.documents.map(({ head }) => head.published);
    expect(heads?.[0]).toBeNull();
    expect(heads?.[1]).toMatchObject({ edtf: '2024-03', basis: 'corrected' });
  });
});
