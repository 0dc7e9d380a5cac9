import { expect, it } from 'vitest';

import { targetOfDoubt } from '../../../../src/library/correct/doubts.ts';
import { indexRecord } from '../../../../src/store/record-index.ts';
import { tellRecord } from '../../../support/told-record.ts';

const NAMES = ['Ana Ruiz', 'Rival Ana Ruiz'];

it('a doubt about a name taken for another is put right at their actor', () => {
  const { record } = tellRecord([
    { id: 'one', text: 'Ana Ruiz', entities: [{ name: 'Ana Ruiz' }] },
    { id: 'two', text: NAMES.join(' | '), entities: NAMES.map((name) => ({ name })) },
  ]);
  const [doubt, ...others] = record.review;
  expect(others).toEqual([]);
  expect(doubt?.citation).toMatchObject({ document: 'two', words: 'Rival Ana Ruiz' });
  const target = doubt && targetOfDoubt(doubt, indexRecord(record));
  expect(target).toEqual({ type: 'actor', actor: 'ana-ruiz' });
});
