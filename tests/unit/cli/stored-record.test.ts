import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { hashText } from '../../../src/cli/hash-text.ts';
import { readStoredRecord } from '../../../src/cli/read-stored-record.ts';
import { writeRecords } from '../../../src/cli/write-records.ts';
import { encodeRecord } from '../../../src/model/format/encode-record.ts';
import { parseCorpora } from '../../../src/model/format/parse-file.ts';
import { generateRecord } from '../../support/generate-record.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const small = generateRecord({ actors: 4, events: 6 });
const encoded = await encodeRecord(small.record, small.texts, { hash: hashText });
let folder = '';

beforeEach(() => {
  folder = scratchFolder();
});

function listedCorpora(): string[] {
  const json = readFileSync(join(folder, 'corpora.json'), 'utf8');
  return parseCorpora(json, 'corpora.json').corpora.map(({ id }) => id);
}

test('a record is read back as it was written', async () => {
  await writeRecords(folder, [encoded]);
  const stored = await readStoredRecord(join(folder, 'generated'));
  expect(stored).toEqual({ ...small, manifest: encoded.manifest });
  expect(listedCorpora()).toEqual(['generated']);
});

test('the list names what lies there, older records included', async () => {
  const { record, texts } = small;
  const renamed = { ...record, corpus: { ...record.corpus, id: 'another' } };
  await writeRecords(folder, [encoded]);
  await writeRecords(folder, [await encodeRecord(renamed, texts, { hash: hashText })]);
  expect(listedCorpora()).toEqual(['another', 'generated']);
});

test.each(['core-', 'chunk-', 'text-'])('one more character in %s is noticed', async (stem) => {
  await writeRecords(folder, [encoded]);
  const corpus = join(folder, 'generated');
  const name = readdirSync(corpus).find((file) => file.startsWith(stem)) ?? '';
  appendFileSync(join(corpus, name), ' ');
  await expect(readStoredRecord(corpus)).rejects.toThrow(`${name}: was changed`);
});

test('a missing file is named, with what to do', async () => {
  await writeRecords(folder, [encoded]);
  const corpus = join(folder, 'generated');
  rmSync(join(corpus, encoded.manifest.core.file));
  await expect(readStoredRecord(corpus)).rejects.toThrow(
    /core-\w+\.json: cannot be read\. Build the record again/,
  );
});
