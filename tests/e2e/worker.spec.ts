import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { bundleWorker } from '../support/bundle-worker.ts';
import { expect, test } from './test.ts';

const CORPUS = 'data/armenia-azerbaijan';
const RECORD = 'public/record/armenia-azerbaijan';

/** The files that make a corpus folder, as text: this one holds nothing else. */
function corpusFiles(): [path: string, text: string][] {
  const articles = readdirSync(join(CORPUS, 'articles')).map((name) => `articles/${name}`);
  return ['corpus.yaml', 'corrections.yaml', ...articles].map((path) => [
    path,
    readFileSync(join(CORPUS, path), 'utf8'),
  ]);
}

test('a worker in the browser builds the same bytes as the command line', async ({ page }) => {
  const script = await bundleWorker();
  await page.route('**/worker-under-test.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto('./');
  const files = await page.evaluate(buildInWorker, corpusFiles());
  // The manifest names every other file with its hash.
  expect(files.map(([name]) => name)).toContain('manifest.json');
  for (const [name, content] of files) {
    expect(content, name).toBe(readFileSync(join(RECORD, name), 'utf8'));
  }
});

/** Runs in the page. */
function buildInWorker(files: [path: string, text: string][]): Promise<[string, string][]> {
  const url = new URL('worker-under-test.js', document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy('parley', { createScriptURL: (own) => own });
  const worker = new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }) => {
      if (data.type === 'parley-built') resolve(data.files);
      if (data.type === 'parley-refused') reject(new Error(data.faults.join('\n')));
    });
    const encoder = new TextEncoder();
    const bytes = files.map(([path, text]) => [path, encoder.encode(text)]);
    worker.postMessage({ type: 'parley-build', files: bytes });
  });
}
