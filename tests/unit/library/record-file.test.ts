import { describe, expect, it } from 'vitest';

import { openRecordFile } from '../../../src/library/record-file.ts';
import { packRecord } from '../../../src/library/save-corpus.ts';
import { filesOfRecord } from '../../support/serve-record.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

async function smallFiles(): Promise<ReadonlyMap<string, string>> {
  const served = [...(await filesOfRecord(SMALL_RECORD))];
  return new Map(
    served
      .filter(([name]) => name.startsWith('small/'))
      .map(([name, content]) => [name.slice(6), content]),
  );
}

describe('a record in one file', () => {
  it('is opened as it was packed', async () => {
    const files = await smallFiles();
    const opened = await openRecordFile(await packRecord({ files }).text());
    expect(Object.fromEntries(opened.files)).toEqual(Object.fromEntries(files));
    expect(opened.manifest.corpus.id).toBe('small');
  });

  it('is refused when a file in it was changed', async () => {
    const files = await smallFiles();
    const core = [...files.keys()].find((name) => name.startsWith('core')) ?? '';
    const changed = new Map([...files, [core, `${files.get(core)} `]]);
    const text = await packRecord({ files: changed }).text();
    await expect(openRecordFile(text)).rejects.toThrow(/changed after it was saved/);
  });

  it.each(['', '{}', '{"format":"parley-record-file"}'])(
    'is refused when it is %j',
    async (text) => {
      await expect(openRecordFile(text)).rejects.toThrow('no record');
    },
  );

  it('is refused by name when another version saved it', async () => {
    const text = '{"format":"parley-record-file","version":2,"files":{}}';
    await expect(openRecordFile(text)).rejects.toThrow('another version');
  });
});
