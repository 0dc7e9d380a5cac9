import { createHash } from 'node:crypto';

import { vi } from 'vitest';

import { encodeCorpora, encodeRecord } from '../../src/model/format/encode-record.ts';
import type { ParleyRecord } from '../../src/model/record.ts';
import { SMALL_DOCUMENT_TEXTS } from './small-record.ts';

/** The files under `record/` for one corpus called `small`, with the small record's texts. */
export async function filesOfRecord(record: ParleyRecord): Promise<Map<string, string>> {
  const { manifest, files } = await encodeRecord(record, SMALL_DOCUMENT_TEXTS, { hash: hashText });
  const own = [...files].map(([name, text]) => [`small/${name}`, text] as const);
  return new Map([['corpora.json', encodeCorpora([manifest])], ...own]);
}

/** Answers `fetch` from these files, with 404 for all others, until the test ends. */
export function serveFiles(files: ReadonlyMap<string, string>): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const name = new Request(address).url.replace(/^.*record\//, '');
    const text = files.get(name);
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  });
}

function hashText(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text).digest('hex'));
}
