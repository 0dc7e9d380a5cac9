import { expect, it } from 'vitest';

import { citeStatement } from '../../../src/panel/cite-statement.ts';
import { indexRecord } from '../../../src/store/record-index.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { CLOSER, SMALL_STATEMENTS } from '../../support/small-statements.ts';
import { VIENNA } from '../../support/small-texts.ts';

const LINK = 'https://example.org/?v=1&corpus=small&panel=statement:courier-vienna@242';

function cite(url: string | null, directness: 'direct' | 'paraphrase' = 'direct'): string {
  const documents = SMALL_RECORD.documents.map((one) =>
    one.id === VIENNA ? { ...one, url } : one,
  );
  const statement = SMALL_STATEMENTS.find(({ id }) => id === CLOSER);
  if (!statement) throw new Error('no statement');
  return citeStatement(
    { ...statement, directness },
    indexRecord({ ...SMALL_RECORD, documents }),
    LINK,
  );
}

it('gives the words, who said them, the article, and the link to the view', () => {
  expect(cite(null)).toBe(
    [
      '“We have come closer than ever, … There is no way back.”',
      'Ana Ruiz, in: “Ruiz and Lind meet at Hofburg House”, Courier, 12 Mar 2024',
      LINK,
    ].join('\n'),
  );
});

it('gives the address of the article too where there is one', () => {
  expect(cite('https://courier.example/vienna').split('\n').slice(2)).toEqual([
    'https://courier.example/vienna',
    LINK,
  ]);
});

it('puts no quotation marks around a paraphrase', () => {
  expect(cite(null, 'paraphrase')).toMatch(/^We have come .* \(paraphrase\)\n/);
});
