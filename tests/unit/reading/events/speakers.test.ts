import { describe, expect, it } from 'vitest';
import { peopleOf } from './reports-of.ts';

/** Who "I" and "we" are between quotation marks. */
describe('the first person of a quotation', () => {
  it.each([
    ['“I met Bo Lind in Oslo on Monday,” Ana Ruiz said.', 'Ana Ruiz, Bo Lind'],
    ['“I will wait until I meet with Bo Lind,” Ana Ruiz said.', 'Ana Ruiz, Bo Lind'],
    ['Ana Ruiz said: “My talks with Bo Lind were good.”', 'Ana Ruiz, Bo Lind'],
    ['“We had a telephone conversation with Bo Lind,” Ana Ruiz said.', 'Ana Ruiz, Bo Lind'],
  ])('%s', (text, people) => {
    expect(peopleOf(text).map((line) => line.split(', ').toSorted().join(', '))).toEqual([people]);
  });

  it.each([
    // Her counterpart is met, not she herself twice; an unknown speaker is nobody.
    ['“I met my counterpart Bo Lind,” one trader said.', ['Bo Lind']],
    ['I met Bo Lind in Oslo on Monday.', ['Bo Lind']],
  ])('%s', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});
