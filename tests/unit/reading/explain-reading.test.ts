import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';
import { explainReading } from '../../../src/reading/explain-reading.ts';
import { parseNeutralLine } from '../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../src/reading/read-document.ts';

const TEXT = 'Foreign Minister Ana Ruiz met Bo Lind in Oslo on Monday. “It was useful,” Ruiz said.';

describe('explainReading', () => {
  const line = JSON.stringify({ id: 'd', text: TEXT, published: '2031-03-12' });
  const told = explainReading(readDocument(parseNeutralLine(line), buildLexicon()), TEXT);

  it.each([
    /^published 2031-03-12\n/,
    /^ {5}0 {2}Foreign Minister Ana Ruiz met/m,
    /17-25 {2}"Ana Ruiz" {2}person, name of Ana Ruiz {3}\[names\//,
    /49-55 {2}"Monday" {2}date 2031-03-10; .+\[dates\//,
    /26-29 {2}"met" {2}meeting held: Ana Ruiz, Bo Lind; 2031-03-10 from "Monday"; Oslo.+\[events\//,
    /"It was useful,?" {2}direct statement of Ana Ruiz.+\[quotes\//,
  ])('tells %s', (line) => {
    expect(told).toMatch(line);
  });
});
