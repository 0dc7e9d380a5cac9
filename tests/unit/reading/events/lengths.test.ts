import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { parseNeutralLine } from '../../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';

/** Who took part in each event told, in order. */
function peopleIn(text: string): string[][] {
  const line = JSON.stringify({ id: 'd', text, published: '2031-03-12' });
  const { reports, entities } = readDocument(parseNeutralLine(line), buildLexicon());
  return reports.map(({ participants }) =>
    participants.flatMap(({ entity }) => entities[entity]?.name ?? []),
  );
}

describe('a length between the event word and the people', () => {
  it.each<[string, string[][]]>([
    ['Ana Ruiz met for over two hours with Foreign Minister Bo Lind.', [['Ana Ruiz', 'Bo Lind']]],
    ['Ana Ruiz held talks for about an hour with Bo Lind.', [['Ana Ruiz', 'Bo Lind']]],
    ['Ana Ruiz met Bo Lind over the treaty with Norland.', [['Ana Ruiz', 'Bo Lind']]],
  ])('%s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('talks between two sides', () => {
  it('leave out who speaks behind the comma', () => {
    const text =
      'Ana Ruiz met Bo Lind in Oslo. Asked about the talks between the two sides, Harbour Board member and former mayor Cleo Marsh noted that they were long.';
    expect(peopleIn(text).flat()).not.toContain('Cleo Marsh');
  });

  it('take in the second of two before a verb', () => {
    expect(peopleIn('The talks between Ana Ruiz and Bo Lind ended on Monday.')).toEqual([
      ['Ana Ruiz', 'Bo Lind'],
    ]);
  });
});
