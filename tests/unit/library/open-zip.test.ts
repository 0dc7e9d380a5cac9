import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { openZip } from '../../../src/library/open-zip.ts';
import { packFolder } from '../../../src/library/save-corpus.ts';
import { readFolder } from '../../support/shipped-corpus.ts';

const HARBOUR = readFolder('tests/fixtures/harbour-accord');
const YAML = new TextEncoder().encode('id: a\n');

async function pack(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await (await packFolder(name, files)).arrayBuffer());
}

describe('openZip', () => {
  it('gives back the folder that was packed, and nothing else that lay there', async () => {
    const { files } = await openZip(await pack('harbour', HARBOUR));
    const own = [...HARBOUR].filter(([path]) => /^(?:corpus|corrections|articles)/.test(path));
    expect(new Map([...(files ?? [])].map(([path, bytes]) => [path, [...bytes]]))).toEqual(
      new Map(own.map(([path, bytes]) => [path, [...bytes]])),
    );
  });

  it('packs the same corpus into the same bytes', async () => {
    expect(await pack('harbour', HARBOUR)).toEqual(await pack('harbour', HARBOUR));
  });

  it('reads a folder packed without a folder around it, and names in any script', async () => {
    const { files } = await openZip(zipSync({ 'corpus.yaml': YAML, 'articles/мир.txt': YAML }));
    expect([...(files ?? new Map()).keys()]).toEqual(['corpus.yaml', 'articles/мир.txt']);
  });

  it.each([
    ['leads out', { 'corpus.yaml': YAML, 'articles/../../evil.txt': YAML }],
    ['leads out', { 'corpus.yaml': YAML, '/etc/passwd': YAML }],
    ['leads out', { 'corpus.yaml': YAML, 'C:\\x.txt': YAML }],
    ['no corpus.yaml', { 'one.txt': YAML }],
  ])('refuses what %s', async (fault, files) => {
    const opened = await openZip(zipSync(files));
    expect(opened.fault).toContain(fault);
  });

  it('refuses what is too large before it unpacks anything', async () => {
    const bytes = zipSync({ 'corpus.yaml': YAML, 'articles/one.txt': new Uint8Array(1000) });
    const view = new DataView(bytes.buffer);
    // the directory now says that the article unpacks to 4 GB
    const at = new TextDecoder('latin1').decode(bytes).lastIndexOf('PK\u0001\u0002');
    view.setUint32(at + 24, 0xffff_fff0, true);
    expect((await openZip(bytes)).fault).toContain('more than 200 MB');
  });

  it('refuses what is no archive', async () => {
    expect((await openZip(YAML)).fault).toContain('damaged');
  });
});
