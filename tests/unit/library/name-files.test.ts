import { describe, expect, it } from 'vitest';

import { nameArticle, nameCorpus } from '../../../src/library/name-files.ts';

describe('nameArticle', () => {
  it.each([
    ['Talks (final).PDF', 'talks-final.txt'],
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\saved\\Page 1.html', 'page-1.txt'],
    ['….txt', 'article.txt'],
    ['Переговоры.docx', 'переговоры.txt'],
  ])('%s becomes %s', (given, name) => {
    expect(nameArticle(given, new Set())).toBe(name);
  });

  it('gives no name twice', () => {
    const taken = new Set(['a']);
    expect([nameArticle('a.txt', taken), nameArticle('A.txt', taken)]).toEqual([
      'a-2.txt',
      'a-3.txt',
    ]);
  });
});

describe('nameCorpus', () => {
  it('stands in an address', () => {
    expect(nameCorpus('The Harbour Talks, 2024', new Set())).toBe('the-harbour-talks-2024');
    expect(nameCorpus('Переговоры', new Set())).toBe('my-articles');
    expect(nameCorpus('Talks', new Set(['talks', 'talks-2']))).toBe('talks-3');
  });
});
