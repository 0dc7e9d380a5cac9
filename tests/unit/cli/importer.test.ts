import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openThreadImporter } from '../../../src/cli/importer.ts';
import { formatFault } from '../../../src/intake/fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-thread-'));
const address = pathToFileURL(join(folder, 'thread.mjs'));
writeFileSync(
  address,
  `import { parentPort } from 'node:worker_threads';
  let count = 0;
  parentPort.on('message', ({ name }) => {
    count += 1;
    if (name === 'endless') for (;;);
    if (name === 'broken') throw new Error('broken');
    process.stdout.write('a parser that talks');
    const note = name + ' is file ' + count + ' of its thread';
    parentPort.postMessage({ articles: [{ text: note }], faults: [] });
  });`,
);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('gives up a file that hangs or breaks its thread, and goes on with the next', async () => {
  const importer = openThreadImporter(address, 1500);
  const told: string[] = [];
  for (const name of ['one', 'two', 'endless', 'three', 'broken', 'four']) {
    const { articles, faults } = await importer.importFile(name, new Uint8Array());
    told.push(...articles.map(({ text }) => text), ...faults.map(formatFault));
  }
  await importer.close();
  const remedy = 'Save the article by itself, or copy the text into a .txt file.';
  expect(told).toEqual([
    'one is file 1 of its thread',
    'two is file 2 of its thread',
    `endless: reading it took more than 1.5 seconds, or too much memory. ${remedy}`,
    'three is file 1 of its thread',
    `broken: reading it took more than 1.5 seconds, or too much memory. ${remedy}`,
    'four is file 1 of its thread',
  ]);
});
