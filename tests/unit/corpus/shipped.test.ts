import { describe, expect, it } from 'vitest';
import { encodeRecord } from '../../../src/model/format/encode-record.ts';
import { verifyRecord } from '../../../src/record/verify/verify-record.ts';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';

async function noHash(): Promise<string> {
  return '0'.repeat(64);
}

describe.each(['data/armenia-azerbaijan', 'tests/fixtures/harbour-accord'])('%s', (folder) => {
  const loaded = loadCorpus(folder);
  const { record, texts } = buildCorpus(loaded);

  it('gives a record that holds what it promises', () => {
    expect(verifyRecord(record, texts)).toEqual([]);
  });

  it('gives the same bytes whatever the order of the articles', async () => {
    const { corpus, corrections } = loaded;
    const turned = { ...corpus, documents: corpus.documents.toReversed() };
    const again = buildCorpus({ corpus: turned, corrections });
    const [one, other] = await Promise.all([
      encodeRecord(record, texts, { hash: noHash }),
      encodeRecord(again.record, again.texts, { hash: noHash }),
    ]);
    expect([...other.files]).toEqual([...one.files]);
  });

  it('leaves nothing of the page furniture in the record', () => {
    for (const { furniture, marks } of texts) {
      const inside = marks.filter(({ start, end }) =>
        furniture.some((stretch) => start < stretch.end && stretch.start < end),
      );
      expect(inside).toEqual([]);
    }
  });
});
