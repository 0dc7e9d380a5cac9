import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkRecord } from '../../../src/cli/check-record.ts';
import { loadCorpus } from '../../../src/cli/corpus-folder.ts';
import type { LoadedCorpus } from '../../../src/cli/corpus-folder.ts';
import { hashText } from '../../../src/cli/hash-text.ts';
import { writeRecords } from '../../../src/cli/write-records.ts';
import { encodeRecord } from '../../../src/model/format/encode-record.ts';
import { generateRecord } from '../../support/generate-record.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const { record, texts } = generateRecord({ actors: 4, events: 6 });
const documents = await Promise.all(
  record.documents.map(async (document) => {
    const text = texts.find((entry) => entry.document === document.id)?.text ?? '';
    return { ...document, sha256: await hashText(text) };
  }),
);
const encoded = await encodeRecord({ ...record, documents }, texts, { hash: hashText });
const [first] = texts;
if (first === undefined) throw new Error('the made-up record has no text');
const [article, stored] = [`${first.document}.txt`, first.text];
let root = '';

beforeEach(async () => {
  root = scratchFolder();
  mkdirSync(join(root, 'articles'));
  const files = texts.map(({ document }) => `  - file: ${document}.txt\n`);
  writeFileSync(
    join(root, 'corpus.yaml'),
    `id: generated\ntitle: Made up\nlanguage: en\ndocuments:\n${files.join('')}`,
  );
  for (const { document, text } of texts) writeArticle(`${document}.txt`, text);
  await writeRecords(join(root, 'record'), [encoded]);
});

function writeArticle(name: string, text: string): void {
  writeFileSync(join(root, 'articles', name), text);
}

async function check(): Promise<unknown> {
  const loaded: LoadedCorpus = await loadCorpus(root, true);
  return checkRecord(loaded, join(root, 'record', 'generated'));
}

test('a record of the articles as they are is sound', async () => {
  await expect(check()).resolves.toMatchObject({ manifest: { corpus: { id: 'generated' } } });
});

test('one changed character is named with its line', async () => {
  const at = stored.length - 2;
  writeArticle(article, `${stored.slice(0, at)}#${stored.slice(at + 1)}`);
  const line = stored.slice(0, at).split('\n').length;
  await expect(check()).rejects.toThrow(`${article}:${line}: has changed since`);
});

test('an article that came, went or cannot be read is named', async () => {
  writeArticle('new.txt', 'Nothing happened.');
  const yaml = `id: generated\ntitle: Made up\nlanguage: en\ndocuments:\n  - file: new.txt\n`;
  writeFileSync(join(root, 'corpus.yaml'), yaml);
  await expect(check()).rejects.toThrow(/new\.txt: is not in the record/);
  await expect(check()).rejects.toThrow(`${article}: is gone, but stands in the record`);
});

test('a record whose hashes do not fit its texts is not sound', async () => {
  const wrong = await encodeRecord(record, texts, { hash: hashText });
  await writeRecords(join(root, 'record'), [wrong]);
  await expect(check()).rejects.toThrow(`the text of ${first?.document} is not the one`);
});
