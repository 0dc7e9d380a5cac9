import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expandPaths, folderName } from '../../../src/cli/expand-paths.ts';

const root = mkdtempSync(join(tmpdir(), 'parley-paths-'));
for (const file of [
  'b.html',
  'a.html',
  'a.pdf',
  '.hidden.html',
  'what?.txt',
  'deep/c.html',
  'deep/er/d.html',
  'made/corpus.yaml',
  'made/e.txt',
]) {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), 'x');
}
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function expand(...inputs: string[]): Promise<unknown> {
  const { files, nothing } = await expandPaths(inputs.map((input) => join(root, input)));
  return [files, nothing].map((paths) => paths.map((path) => relative(root, path)));
}

describe('expandPaths', () => {
  it.each([
    [['b.html', 'a.pdf'], ['b.html', 'a.pdf'], []],
    [['deep', 'a.pdf'], ['deep/c.html', 'a.pdf'], []],
    [['made'], ['made/e.txt'], []],
    [['*.html'], ['a.html', 'b.html'], []],
    [['a.*', '*.html'], ['a.html', 'a.pdf', 'b.html'], []],
    [['?.pdf'], ['a.pdf'], []],
    [['**/*.html'], ['a.html', 'b.html', 'deep/c.html', 'deep/er/d.html'], []],
    [['deep/*/*.html'], ['deep/er/d.html'], []],
    [['what?.txt'], ['what?.txt'], []],
    [['none.txt', '*.docx', 'a.pdf'], ['a.pdf'], ['none.txt', '*.docx']],
  ])('takes %j', async (inputs, files, nothing) => {
    expect(await expand(...inputs)).toEqual([files, nothing]);
  });

  it('takes no long time over a pattern of stars', async () => {
    expect(await expand(`${'*'.repeat(60)}x`, '*a'.repeat(30))).toEqual([
      [],
      [`${'*'.repeat(60)}x`, '*a'.repeat(30)],
    ]);
  });
});

it('names the folder that a path stands for', () => {
  expect(folderName('/clippings/my-corpus/')).toBe('my-corpus');
});
