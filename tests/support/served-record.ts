import { createHash } from 'node:crypto';

import type { Page } from '@playwright/test';

import { encodeCorpora, encodeRecord } from '../../src/model/format/encode-record.ts';
import type { ParleyRecord } from '../../src/model/record.ts';
import { SMALL_DOCUMENT_TEXTS, SMALL_RECORD } from './small-record.ts';

/** The files under `record/` of a corpus with the small record's texts. */
export async function filesToServe(
  record: ParleyRecord = SMALL_RECORD,
): Promise<Map<string, string>> {
  const { manifest, files } = await encodeRecord(record, SMALL_DOCUMENT_TEXTS, { hash: hashText });
  const own = [...files].map(([name, text]) => [`${record.corpus.id}/${name}`, text] as const);
  return new Map([['corpora.json', encodeCorpora([manifest])], ...own]);
}

/** Lets the page find these files, and no others, under `record/`. */
export async function servePage(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await page.route('**/record/**', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/record\//, '');
    const body = files.get(name);
    await route.fulfill(
      body === undefined ? { status: 404 } : { body, contentType: 'application/json' },
    );
  });
}

function hashText(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}
