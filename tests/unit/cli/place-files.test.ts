import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { placeFiles, removeStaleFiles } from '../../../src/cli/place-files.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const HOUR_MS = 3_600_000;
let folder = '';

beforeEach(() => {
  folder = scratchFolder();
});

test('files are written whole, over older ones, and leave no drafts', async () => {
  const target = join(folder, 'new', 'corpus');
  await placeFiles(target, [['a.json', 'old']]);
  await placeFiles(
    target,
    new Map([
      ['a.json', 'new'],
      ['manifest.json', '{}'],
    ]),
  );
  expect(readdirSync(target).toSorted()).toEqual(['a.json', 'manifest.json']);
  expect(readFileSync(join(target, 'a.json'), 'utf8')).toBe('new');
});

test('a file that fails leaves those after it as they were', async () => {
  await placeFiles(folder, [['manifest.json', 'old']]);
  const files: [string, string][] = [
    ['no/such/folder.json', ''],
    ['manifest.json', 'new'],
  ];
  await expect(placeFiles(folder, files)).rejects.toThrow('ENOENT');
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe('old');
});

test('only old files that nothing names are removed', async () => {
  await placeFiles(folder, [
    ['named.json', ''],
    ['stale.json', ''],
  ]);
  const { mtimeMs } = statSync(join(folder, 'stale.json'));
  await removeStaleFiles(folder, new Set(['named.json']), mtimeMs + 1000);
  expect(readdirSync(folder)).toHaveLength(2);
  await removeStaleFiles(folder, new Set(['named.json']), mtimeMs + HOUR_MS);
  expect(readdirSync(folder)).toEqual(['named.json']);
});
