import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { importFixture } from '../support/import-fixture.ts';
import { expect, test } from './test.ts';

const FILES = [
  'pages/wordpress.html',
  'pages/government.html',
  'pages/cyrillic.html',
  'pages/chromium.mhtml',
  'pdf/groff-two-columns.pdf',
  'pdf/chromium-print.pdf',
  'pdf/locked.pdf',
  'docx/libreoffice.docx',
  'docx/pandoc.docx',
];

test('a worker in the browser takes the same articles out of files as Node', async ({ page }) => {
  const worker = readdirSync('dist/assets').find((name) => /^import\.worker-.+\.js$/.test(name));
  await page.goto('./');
  const files = FILES.map((file) => {
    return { name: basename(file), bytes: [...readFileSync(`tests/fixtures/imports/${file}`)] };
  });
  const answers = await page.evaluate(importInWorkers, { worker: `assets/${worker}`, files });
  for (const [index, file] of FILES.entries()) {
    expect(answers[index], file).toEqual(await importFixture(file));
  }
});

interface Request {
  readonly worker: string;
  readonly files: readonly { readonly name: string; readonly bytes: readonly number[] }[];
}

/** Runs in the page: each file in a worker of its own. */
function importInWorkers({ worker, files }: Request): Promise<unknown[]> {
  const url = new URL(worker, document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy('parley', { createScriptURL: (own) => own });
  const answers = files.map(({ name, bytes }) => {
    const own = new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
    own.postMessage({ type: 'parley-import', name, bytes: Uint8Array.from(bytes) });
    return new Promise<unknown>((resolve, reject) => {
      own.addEventListener('error', (event) => reject(new Error(event.message)));
      own.addEventListener('message', ({ data }) => {
        if (data.type === 'parley-imported') resolve(data.file);
      });
    });
  });
  return Promise.all(answers);
}
