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
