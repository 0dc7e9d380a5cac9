import { createHash } from 'node:crypto';

import { expect, it } from 'vitest';

import { refreshCorpus } from '../../../src/library/refresh-corpus.ts';
import { encodeRecord } from '../../../src/model/format/encode-record.ts';
import { localId, provideLocalCorpora } from '../../../src/store/local-corpora.ts';
import { makeQueryClient, recordQuery } from '../../../src/store/queries.ts';
import { SMALL_DOCUMENT_TEXTS, SMALL_RECORD } from '../../support/small-record.ts';

/** The files of the small record under another title. */
async function filesTitled(title: string): Promise<ReadonlyMap<string, string>> {
  const record = { ...SMALL_RECORD, corpus: { ...SMALL_RECORD.corpus, title } };
  const { manifest, files } = await encodeRecord(record, SMALL_DOCUMENT_TEXTS, { hash: hashText });
  expect(files.get('manifest.json')).toContain(manifest.corpus.title);
  return files;
}

it('shows the last of two changes that come one on the heels of the other', async () => {
  let kept = await filesTitled('before');
  const shelf = new EventTarget();
  const answer = new Promise((resolve) => {
    shelf.addEventListener('answers', resolve);
  });
  provideLocalCorpora(async () => ({
    list: async () => [],
    readFile: async (_, file) => {
      const asked = kept;
      await answer;
      return asked.get(file) ?? '';
    },
  }));
  const client = makeQueryClient();
  const corpus = localId('mine');
  const first = refreshCorpus(client, corpus);
  await Promise.resolve();
  kept = await filesTitled('after');
  const second = refreshCorpus(client, corpus);
  shelf.dispatchEvent(new Event('answers'));
  await Promise.allSettled([first, second]);
  expect(client.getQueryData(recordQuery(corpus).queryKey)?.corpus.title).toBe('after');
});

function hashText(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}
