import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { readReports } from '../../../../src/reading/events/read-reports.ts';
import { parseNeutralLine } from '../../../../src/reading/neutral/parse-line.ts';
import { prepareText } from '../../../../src/text/prepared-text.ts';
import { anyText } from '../../../support/any-text.ts';
import { readText } from './reports-of.ts';
import { compareTimes } from '../../../support/compare-times.ts';

const WORDS =
  'Ana Ruiz met Bo Lind , and then with the two ministers in Oslo on Monday . “ talks ” before after who first separate meetings hosted by will not'.split(
    ' ',
  );

/** Sentences of event words, names and marks in any order. */
function anyNews(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
}

it('keeps inside the text and in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), anyNews()), (text) => {
      const { reports, entities, sentences } = readText(text);
      const starts = reports.map(({ mentions }) => mentions[0]?.trigger.start ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const report of reports) {
        const { mentions, participants, date, place, outcome, hedge, duration, partOf } = report;
        const ranges = [
          ...mentions.map(({ trigger }) => trigger),
          ...participants.map(({ range }) => range),
          date?.range,
          place?.range,
          outcome,
          hedge,
          duration?.range,
        ];
        for (const range of ranges)
          expect(!range || (range.start < range.end && range.end <= text.length)).toBe(true);
        for (const { sentence } of mentions) expect(sentences).toContainEqual(sentence);
        expect(participants.every(({ entity }) => entities[entity] !== undefined)).toBe(true);
        expect(new Set(participants.map(({ entity }) => entity)).size).toBe(participants.length);
        expect(partOf === null || reports[partOf]?.partOf === null).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it('takes no more for each word of a long sentence than of a short one', () => {
  const unit =
    'before after Ana Ruiz and Bo Lind met with Cy Adom , Di Holt , and then talks with them in Oslo ';
  const contextOf = (count: number): (() => void) => {
    const text = unit.repeat(count);
    const reading = readText(text);
    const document = parseNeutralLine(JSON.stringify({ id: 'd', text, published: '2031-03-12' }));
    const context = {
      head: document.head,
      prepared: prepareText(text),
      marked: [],
      lexicon: buildLexicon(),
      furniture: reading.furniture,
      title: reading.title,
      sentences: reading.sentences,
    };
    return () => void readReports(context, reading);
  };
  const [long, short] = [contextOf(1600), contextOf(200)];
  short();
  // As many words in one sentence as in eight: eight times as long when work is quadratic.
  const ratio = compareTimes(long, () => {
    for (let part = 0; part < 8; part += 1) short();
  });
  expect(ratio).toBeLessThan(4);
});
