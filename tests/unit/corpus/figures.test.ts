import { describe, expect, it } from 'vitest';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';
import {
  compareRecord,
  describeTallies,
  readExpectedCorpus,
} from '../../support/expected/compare-record.ts';
import { f1 } from '../../support/expected/tally.ts';

/** F1 in percent that reading alone, without corrections, must keep; raised as reading gets better. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'data/armenia-azerbaijan': {
    actors: 95,
    sides: 97,
    merges: 100,
    events: 92,
    kinds: 95,
    statuses: 95,
    participants: 95,
    dates: 90,
    places: 90,
    parts: 95,
    reports: 95,
    statements: 95,
    direct: 95,
    speakers: 95,
    ties: 90,
  },
  'tests/fixtures/harbour-accord': {
    actors: 85,
    events: 85,
    participants: 90,
    dates: 95,
    places: 95,
    statements: 90,
    direct: 95,
    speakers: 85,
  },
};

/** Set PARLEY_FIGURES=1 to see every figure and everything that is wrong. */
const SHOW = process.env['PARLEY_FIGURES'] === '1';

describe.each(Object.keys(FLOORS))('%s against the hand-marked record', (folder) => {
  const { corpus, corrections } = loadCorpus(folder);
  const texts = new Map<string, string>(corpus.documents.map(({ head, text }) => [head.id, text]));
  const expected = readExpectedCorpus(folder, texts);
  const read = buildCorpus({ corpus, corrections: [] });
  const corrected = buildCorpus({ corpus, corrections });

  it('keeps what reading alone reaches', () => {
    const tallies = compareRecord(read.record, expected);
    if (SHOW) process.stdout.write(`\n${folder}, reading alone\n${describeTallies(tallies)}\n`);
    for (const [layer, floor] of Object.entries(FLOORS[folder] ?? {})) {
      const tally = tallies[layer];
      expect({ layer, f1: tally ? f1(tally) : 0 }).toSatisfy((found) => found.f1 >= floor);
    }
  });

  it('applies every correction', () => {
    const tallies = compareRecord(corrected.record, expected);
    if (SHOW) process.stdout.write(`\n${folder}, corrected\n${describeTallies(tallies)}\n`);
    expect(corrected.misfits).toEqual([]);
    expect(corrected.record.corrections).toHaveLength(corrections.length);
  });
});
