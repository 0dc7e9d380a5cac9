import { describe, expect, it } from 'vitest';
import { officeFit, officeHead } from '../../../src/lexicon/office-fit.ts';
import { buildOffices } from '../../../src/lexicon/office-table.ts';
import { matchPhrase, splitPhrase } from '../../../src/lexicon/phrase-table.ts';

describe('offices', () => {
  it.each([
    ['foreign minister', 'foreign ministers'],
    ['secretary of state', 'secretaries of state'],
    ['attorney general', 'attorneys general'],
    ['secretary-general', 'secretaries-general'],
    ['spokeswoman', 'spokeswomen'],
    ['chief of staff', 'chiefs of staff'],
  ])('%s in the plural', (one, many) => {
    const words = splitPhrase(many);
    const match = matchPhrase(buildOffices([]), words, 0, words.length);
    expect(match).toMatchObject({ end: words.length, value: { name: one, isPlural: true } });
  });

  it('adds the lines of a corpus', () => {
    const offices = buildOffices(['Harbour Warden']);
    expect(matchPhrase(offices, ['harbour', 'wardens'], 0, 2)?.value).toMatchObject({
      name: 'harbour warden',
      isPlural: true,
    });
  });

  it.each<[string, string, number]>([
    ['foreign minister', 'foreign minister', 4],
    ['minister', 'foreign minister', 3],
    ['secretary', 'secretary of state', 3],
    ['foreign minister', 'minister of external affairs', 3],
    ['defence minister', 'minister of national defense', 3],
    ['finance minister', 'foreign minister', 0],
    ['top diplomat', 'foreign minister', 2],
    ['leader', 'prime minister', 2],
    ['secretary', 'assistant secretary of state', 1],
    ['president', 'prime minister', 0],
    ['foreign minister', 'minister for trade and foreign affairs', 2],
    ['finance minister', 'minister for trade and foreign affairs', 0],
    ['presidential aide', 'aide', 2],
    ['representative', 'aide', 2],
    ['trade representative', 'aide', 0],
    ['spokesman', 'press secretary', 2],
    ['spokesman', 'spokeswoman', 0],
    ['chief', 'secretary-general', 2],
    ['police chief', 'secretary-general', 0],
    ['minister', '', 0],
  ])('%s fits %s: %d', (description, office, fit) => {
    expect(officeFit(description, office)).toBe(fit);
  });

  it('finds the head of an office', () => {
    expect(officeHead('assistant secretary of state for policy')).toBe('assistant secretary');
    expect(officeHead('people familiar with')).toBe('source');
  });
});
