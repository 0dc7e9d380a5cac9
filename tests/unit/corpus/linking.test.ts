import { describe, expect, it } from 'vitest';
import { verifyRecord } from '../../../src/record/verify/verify-record.ts';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';
import { compareRecord, readExpectedCorpus } from '../../support/expected/compare-record.ts';
import { expectedReading } from '../../support/expected/expected-reading.ts';

/** What the record makes of perfect readings and should not: each line a known shortcoming. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'data/armenia-azerbaijan': [
    'said: cpc-us-engagement: Strong diplomatic engagement is the best: said 2022-09-19, not [2022-09-19..2022-09-25]',
    'ties: turan-washington-preview: end the carousel of forum shopping Armen: at meeting-2022-10-31-sochi, not meeting-2022-11-07-blair-house-washington',
  ],
  'tests/fixtures/harbour-accord': [
    'ties: talks-set-for-port-anselm: Nobody wins a war over herring,: at call-2024-03-05, not summit-2024-03-14-2024-03-15-customs-house-port-anselm',
    'ties: talks-set-for-port-anselm: the city would host both delegations in : at clash-2024-03-02-harbour-bank, not summit-2024-03-14-2024-03-15-customs-house-port-anselm',
  ],
};

describe.each(['data/armenia-azerbaijan', 'tests/fixtures/harbour-accord'])(
  '%s, read by hand',
  (folder) => {
    const loaded = loadCorpus(folder);
    const { documents } = loaded.corpus;
    const texts = new Map<string, string>(documents.map(({ head, text }) => [head.id, text]));
    const expected = readExpectedCorpus(folder, texts);
    const readings = documents.map((document) => {
      const article = expected.articles.get(document.head.id);
      if (!article) throw new Error(`no answers for ${document.head.id}`);
      return expectedReading(document, article);
    });
    const {
      record,
      texts: marked,
      misfits,
    } = buildCorpus({ corpus: loaded.corpus, corrections: [] }, readings);

    it('is linked and merged as the hand-marked record has it', () => {
      expect(misfits).toEqual([]);
      expect(verifyRecord(record, marked)).toEqual([]);
      const wrong = Object.entries(compareRecord(record, expected)).flatMap(([layer, tally]) =>
        tally.wrong.map((line) => `${layer}: ${line}`),
      );
      expect(wrong).toEqual(KNOWN[folder]);
    });
  },
);
