import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/model/format/canonical-json.ts';
import { decodeRecord } from '../../../../src/model/format/decode-record.ts';
import { encodeCorpora, encodeRecord } from '../../../../src/model/format/encode-record.ts';
import { FormatError } from '../../../../src/model/format/format-error.ts';
import {
  parseCorpora,
  parseDocumentText,
  parseManifest,
} from '../../../../src/model/format/parse-file.ts';
import { generateRecord } from '../../../support/generate-record.ts';

async function hash(text: string): Promise<string> {
  return createHash('sha256').update(text).digest('hex');
}

const { record, texts } = generateRecord({ actors: 20, events: 60 });
const encoded = await encodeRecord(record, texts, {
  hash,
  skipped: [{ file: 'articles/empty.txt', reason: 'is empty' }],
});
const manifestJson = encoded.files.get('manifest.json') ?? '';

function fetchFrom(files: ReadonlyMap<string, string>): (name: string) => Promise<string> {
  return async (name) => {
    const content = files.get(name);
    if (content === undefined) throw new Error(`no ${name}`);
    return content;
  };
}

describe('record format', () => {
  it('reads back what it wrote', async () => {
    const manifest = parseManifest(manifestJson, 'manifest.json');
    expect(manifest).toEqual(encoded.manifest);
    expect(await decodeRecord(manifest, fetchFrom(encoded.files))).toEqual(record);
    const read = manifest.texts.map(({ file }) =>
      parseDocumentText(encoded.files.get(file) ?? '', file),
    );
    expect(read).toEqual(texts);
  });

  it('keeps who else makes a statement', async () => {
    const [actor] = record.actors;
    if (!actor) throw new Error('nobody');
    const statements = record.statements.map((one) => ({ ...one, alsoBy: [actor.id] }));
    const joint = { ...record, statements };
    const { manifest, files } = await encodeRecord(joint, texts, { hash });
    expect(await decodeRecord(manifest, fetchFrom(files))).toEqual(joint);
  });

  it('writes the same bytes again, manifest last', async () => {
    const skipped = [{ file: 'articles/empty.txt', reason: 'is empty' }];
    const again = await encodeRecord(record, texts.toReversed(), { hash, skipped });
    expect([...again.files]).toEqual([...encoded.files]);
    expect([...again.files.keys()].at(-1)).toBe('manifest.json');
  });

  it('reads back any made-up record', async () => {
    const size = fc.record({
      actors: fc.integer({ min: 4, max: 12 }),
      events: fc.integer({ min: 1, max: 12 }),
      seed: fc.integer({ min: 0, max: 1000 }),
    });
    const property = fc.asyncProperty(size, async (chosen) => {
      const made = generateRecord(chosen);
      const { manifest, files } = await encodeRecord(made.record, made.texts, { hash });
      expect(await decodeRecord(manifest, fetchFrom(files))).toEqual(made.record);
    });
    await fc.assert(property, { numRuns: 20 });
  });

  it('names files by their content', async () => {
    for (const { file, sha256 } of [encoded.manifest.core, ...encoded.manifest.texts]) {
      expect(await hash(encoded.files.get(file) ?? '')).toBe(sha256);
      expect(file).toContain(sha256.slice(0, 16));
    }
  });

  it('keeps what nothing dates in a chunk of its own', () => {
    const [dated, undated] = encoded.manifest.chunks;
    const count = record.events.filter(({ date }) => date === null).length;
    expect(count).toBeGreaterThan(0);
    expect(undated).toMatchObject({ days: null, events: count });
    expect(dated?.days?.earliest).toBe(record.events[0]?.date?.value.start.earliest);
    expect(dated?.events).toBe(record.events.length - count);
  });

  it('lists corpora by id', () => {
    const other = { ...encoded.manifest, corpus: { ...record.corpus, id: 'another' } };
    const json = encodeCorpora([encoded.manifest, other]);
    const ids = parseCorpora(json, 'corpora.json').corpora.map(({ id }) => id);
    expect(ids).toEqual(['another', 'generated']);
  });

  it.each([
    ['not-json', '{', 'manifest.json: not JSON: '],
    ['wrong-format', '[]', 'manifest.json: expected parley-record, found undefined'],
    [
      'unknown-version',
      manifestJson.replace('"version": 1', '"version": 2'),
      'manifest.json: version 2; this Parley reads version 1',
    ],
    [
      'malformed',
      manifestJson.replace(/"core-[0-9a-f]+\.json"/, '"../core.json"'),
      'manifest.json: core.file: ',
    ],
  ])('refuses a file that is %s', (fault, json, message) => {
    expect(() => parseManifest(json, 'manifest.json')).toThrow(message);
    expect(faultOf(() => parseManifest(json, 'manifest.json'))).toBe(fault);
  });

  it('says where in a chunk a value is wrong', async () => {
    const broken = new Map(encoded.files);
    const [chunk] = encoded.manifest.chunks;
    if (!chunk) throw new Error('no chunk');
    const json = encoded.files.get(chunk.file) ?? '';
    broken.set(chunk.file, json.replace('"kind":"meeting"', '"kind":"dance"'));
    await expect(decodeRecord(encoded.manifest, fetchFrom(broken))).rejects.toThrow(
      /^chunk-[0-9a-f]+\.json: events\.\d+\.kind: /,
    );
  });

  it('sorts the keys of objects, not the items of lists', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'é' } })).toBe(
      '{"a":{"c":"é","d":null},"b":[2,1]}\n',
    );
  });
});

function faultOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof FormatError ? error.fault : null;
  }
}
