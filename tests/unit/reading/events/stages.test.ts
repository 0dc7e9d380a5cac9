import { describe, expect, it } from 'vitest';
import { peopleOf, readText } from './reports-of.ts';

/** "0 in 2 as 1": report 0 is part of report 2, first in order. */
function partsOf(text: string): string[] {
  return readText(text).reports.flatMap(({ partOf, order }, i) =>
    partOf === null ? [] : [`${i} in ${partOf} as ${order}`],
  );
}

describe('several meetings in one sentence', () => {
  it('parts what was first from what came then', () => {
    const text =
      'On Monday, President Ana Ruiz and Prime Minister Bo Lind met in Oslo. ' +
      'They first met alone, then with Ambassador Cy Adom, and then for an hour with Finance Minister Di Holt.';
    expect(peopleOf(text)).toEqual([
      'Ana Ruiz, Bo Lind',
      'Ana Ruiz, Bo Lind',
      'Ana Ruiz, Bo Lind, Cy Adom',
      'Ana Ruiz, Bo Lind, Di Holt',
    ]);
    expect(partsOf(text)).toEqual(['1 in 0 as 1', '2 in 0 as 2', '3 in 0 as 3']);
    expect(readText(text).reports.map(({ date }) => date?.value.edtf)).toEqual([
      '2031-03-10',
      '2031-03-10',
      '2031-03-10',
      '2031-03-10',
    ]);
  });

  it('gives separate meetings each their own', () => {
    const text = 'Ana Ruiz held separate meetings with Bo Lind and Cy Adom.';
    expect(peopleOf(text)).toEqual(['Ana Ruiz, Bo Lind', 'Ana Ruiz, Cy Adom']);
    expect(peopleOf('Ana Ruiz and Bo Lind met separately with Cy Adom.')).toEqual([
      'Ana Ruiz, Cy Adom',
      'Bo Lind, Cy Adom',
    ]);
  });

  it('parts talks in person from those by phone', () => {
    const text =
      'Ana Ruiz held talks with Bo Lind both in person (in Oslo on March 3) and by phone (on March 10).';
    const { reports } = readText(text);
    expect(reports.map(({ kind, date }) => `${kind} ${date?.value.edtf}`)).toEqual([
      'talks 2031-03-03',
      'call 2031-03-10',
    ]);
  });

  it('makes what came before a meeting a part of it when both sides were there', () => {
    const text =
      'President Ana Ruiz, Prime Minister Bo Lind and Chancellor Cy Adom met in Oslo on Monday. ' +
      'Before meeting with Adom, Ruiz and Lind met with Ambassador Di Holt.';
    expect(partsOf(text)).toEqual(['1 in 0 as 1']);
  });

  it('keeps meetings of one person with others apart', () => {
    expect(partsOf('Before meeting with Bo Lind, Ana Ruiz met with Cy Adom.')).toEqual([]);
  });

  it('counts the second day of talks as a part of them', () => {
    const text =
      'Ana Ruiz and Bo Lind held a second day of talks in Oslo. ' +
      'The talks between Ruiz and Lind, which started on Tuesday, go on.';
    expect(partsOf(text)).toEqual(['0 in 1 as null']);
    expect(readText(text).reports[0]?.date?.value.edtf).toBe('2031-03-12');
  });
});
