import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSourceFiles } from '../support/source-files.ts';
import type { SourceFile } from '../support/source-files.ts';

/** People as marked by hand in `expected/`, the little of it that is needed here. */
interface Expected {
  readonly actors?: readonly { readonly name: string; readonly kind: string }[];
}

/** Full names of the people in all shipped corpora, sorted. */
function readPeople(): string[] {
  const folders = readdirSync('data').map((corpus) => `data/${corpus}/expected`);
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const actors = files.flatMap((file) => {
    const expected: Expected = parse(readFileSync(file, 'utf8'));
    return expected.actors ?? [];
  });
  const names = actors.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  return [...new Set(names)].toSorted();
}

/**
 * Lines that name one of the people, by full name or surname. Lists of common names may hold a
 * surname by chance, so in `src/lexicon/` only full names count.
 */
function findPeople(files: readonly SourceFile[], people: readonly string[]): string[] {
  return files.flatMap(({ path, text }) => {
    const names = path.startsWith('src/lexicon/') ? people : people.flatMap(withSurname);
    return names
      .filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text))
      .map((name) => `${path} names ${name}`);
  });
}

function withSurname(name: string): string[] {
  return [name, name.split(' ').at(-1) ?? name];
}

test('a name in the source is found, part of a word is not', () => {
  const files = [
    { path: 'src/text/a.ts', text: '// "said Ruiz"' },
    { path: 'src/text/b.ts', text: 'const anaRuizian = 1;' },
    { path: 'src/lexicon/c.ts', text: `['Ruiz']` },
    { path: 'src/lexicon/d.ts', text: `['Ana Ruiz']` },
  ];
  expect(findPeople(files, ['Ana Ruiz'])).toEqual([
    'src/text/a.ts names Ruiz',
    'src/lexicon/d.ts names Ana Ruiz',
  ]);
});

test('the source knows nobody of the shipped corpora', () => {
  const people = readPeople();
  expect(people.length).toBeGreaterThan(10);
  expect(findPeople(readSourceFiles('src'), people)).toEqual([]);
});
