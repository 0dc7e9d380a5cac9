import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { askEarly } from '../../../src/app/early/ask-early.ts';
import { takeEarlyFile } from '../../../src/store/early-files.ts';
import { fetchRecordFile } from '../../../src/store/fetch-record-file.ts';
import { filesOfRecord, serveFiles } from '../../support/serve-record.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

const FILES = await filesOfRecord(SMALL_RECORD);
const CORE = [...FILES.keys()].filter((name) => /\/(?:core|chunk)-/.test(name));
const STARTS = ['corpora.json', 'small/manifest.json'];

function asked(): string[] {
  return vi
    .mocked(fetch)
    .mock.calls.map(([address]) => new Request(address).url.replace(/^.*record\//, ''));
}

function forget(): void {
  globalThis.parleyEarlyFiles = undefined;
}

describe('askEarly', () => {
  beforeEach(() => {
    forget();
    serveFiles(FILES);
  });
  afterEach(forget);

  it('asks for all that the first picture needs, and the page takes each once', async () => {
    await askEarly('');
    expect(asked()).toEqual([...STARTS, ...CORE]);
    for (const name of [...STARTS, ...CORE]) {
      expect(await fetchRecordFile(name)).toBe(FILES.get(name));
    }
    expect(asked()).toHaveLength(STARTS.length + CORE.length);
    await fetchRecordFile('corpora.json');
    expect(asked()).toHaveLength(STARTS.length + CORE.length + 1);
  });

  it('asks for the corpus of the address, and for none that is not there', async () => {
    await askEarly('?v=1&corpus=small');
    expect(asked()).toContain('small/manifest.json');
    forget();
    vi.mocked(fetch).mockClear();
    await askEarly('?v=1&corpus=local:mine');
    expect(asked()).toEqual(['corpora.json']);
  });

  it('asks for nothing that the page has asked for already', async () => {
    expect(takeEarlyFile('corpora.json')).toBeNull();
    await askEarly('');
    expect(asked()).toEqual([]);
  });

  it('leaves what is missing or malformed to the page', async () => {
    serveFiles(new Map([['corpora.json', '{"corpora": 3}']]));
    await askEarly('');
    expect(asked()).toEqual(['corpora.json']);
    expect(await fetchRecordFile('corpora.json')).toBe('{"corpora": 3}');
    serveFiles(new Map());
    forget();
    await askEarly('');
    await expect(fetchRecordFile('corpora.json')).rejects.toThrow('the server answered 404');
  });

  it('lets the page say that there was no answer, and ask again', async () => {
    vi.mocked(fetch).mockRejectedValueOnce(new TypeError('offline'));
    await askEarly('');
    await expect(fetchRecordFile('corpora.json')).rejects.toThrow('corpora.json: no answer');
    expect(await fetchRecordFile('corpora.json')).toBe(FILES.get('corpora.json'));
  });
});
