import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { parseNeutralLine } from '../../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';

/** The status of each event told and the word that hedges it, in order. */
function statusesIn(text: string): (string | null)[][] {
  const line = JSON.stringify({ id: 'd', text, published: '2031-03-12' });
  const { reports } = readDocument(parseNeutralLine(line), buildLexicon());
  return reports.map(({ status, hedge }) => [status, hedge && text.slice(hedge.start, hedge.end)]);
}

describe('a plan told with "reportedly"', () => {
  it.each<[string, (string | null)[][]]>([
    ['Ana Ruiz will meet Bo Lind in Oslo.', [['announced', null]]],
    ['Ana Ruiz will reportedly meet Bo Lind in Oslo.', [['expected', 'reportedly']]],
    ['Ana Ruiz reportedly met Bo Lind in Oslo.', [['held', 'reportedly']]],
  ])('%s', (text, statuses) => {
    expect(statusesIn(text)).toEqual(statuses);
  });
});
