import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';
import { parseNeutralLine } from '../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../src/reading/read-document.ts';

const WHOLE =
  'For Ana Ruiz, “it is over,” Foreign Minister Bo Lind of Norland told reporters on Monday in Oslo, according to Ana Ruiz';

/** A text may end anywhere: after a name, inside marks, in the middle of a date. */
describe('a text cut off anywhere', () => {
  it('is read to its end', () => {
    const lexicon = buildLexicon();
    for (let end = 0; end <= WHOLE.length; end += 1) {
      const text = WHOLE.slice(0, end);
      const line = JSON.stringify({ id: 'd', text, published: '2031-03-12' });
      const { mentions } = readDocument(parseNeutralLine(line), lexicon);
      for (const mention of mentions) expect(mention.end).toBeLessThanOrEqual(end);
    }
  });
});
