import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const BUDGET_BYTES = 130_000;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** The entry's files and all they import at once, without what is imported when needed. */
function listStartFiles(chunks: Readonly<Record<string, Chunk>>): string[] {
  const seen = new Set<string>();
  const open = Object.keys(chunks).filter((key) => chunks[key]?.isEntry === true);
  for (const key of open) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(chunks[key]?.imports ?? []));
  }
  return Array.from(seen, (key) => chunks[key]?.file ?? '');
}

test('what starts the page is found through all its imports, and nothing else', () => {
  const chunks = {
    'main.tsx': { file: 'main.js', isEntry: true, imports: ['a'], dynamicImports: ['later'] },
    a: { file: 'a.js', imports: ['b'] },
    b: { file: 'b.js', imports: ['a'] },
    later: { file: 'later.js' },
  };
  expect(listStartFiles(chunks)).toEqual(['main.js', 'a.js', 'b.js']);
});

test('the script before the first picture keeps its budget', () => {
  const manifest: Record<string, Chunk> = JSON.parse(
    readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'),
  );
  const files = listStartFiles(manifest).filter((file) => file.endsWith('.js'));
  const sizes = files.map((file) => gzipSync(readFileSync(join(DIST, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total, `${files.join(', ')}: ${sizes.join(' + ')} bytes`).toBeLessThan(BUDGET_BYTES);
});

test('no file of the record is asked for twice before the first picture', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => {
    const name = /\/record\/(.+)$/.exec(request.url())?.[1];
    if (name !== undefined) files.push(name);
  });
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(files.length).toBeGreaterThan(3);
  expect(files.toSorted()).toEqual([...new Set(files)].toSorted());
});
