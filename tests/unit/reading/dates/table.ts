import { expect, it } from 'vitest';
import { shownDates } from './dates-in.ts';

/** A sentence and the dates it must give, as `words = EDTF` or `words = (TIMEX3)`. */
export type Row = readonly [text: string, ...dates: readonly string[]];

/** One test a sentence, all written on one day (8 November 2022 is a Tuesday). */
export function describeRows(rule: string, rows: readonly Row[], published = '2022-11-08'): void {
  const cases = rows.map(([text, ...dates]) => ({ rule, text, dates }));
  it.each(cases)('$rule: $text', ({ text, dates }) => {
    expect(shownDates(text, published)).toEqual(dates);
  });
}
