import { describe, expect, it } from 'vitest';
import type { DateBasis } from '../../../src/model/date-value.ts';
import { asId } from '../../../src/model/ids.ts';
import type { DocumentId } from '../../../src/model/ids.ts';
import { isWorkedOut } from '../../../src/record/words/worked-out.ts';
import { onDay } from '../../support/date-values.ts';

function dated(words: string, basis: DateBasis) {
  const citation = { document: asId<DocumentId>('d'), start: 0, end: words.length, words };
  return { value: { ...onDay('2031-09-09'), basis }, report: null, citation };
}

describe('isWorkedOut', () => {
  it.each<[string, DateBasis, boolean]>([
    ['9 September 2031', 'stated', false],
    ['September 9', 'anchored', false],
    ['the 09.09.', 'anchored', false],
    ['Monday', 'anchored', true],
    ['19 days later', 'anchored', true],
    ['September 9', 'crossDocument', true],
  ])('%s (%s): %s', (words, basis, expected) => {
    expect(isWorkedOut(dated(words, basis))).toBe(expected);
  });
});
