import { describe, expect, it } from 'vitest';
import { shownDates } from './dates-in.ts';
import { describeRows } from './table.ts';

describeRows('dates/numeric-date', [
  ['The law of 2022-11-05 holds.', '2022-11-05 = 2022-11-05'],
  ['Signed 5.11.2022 in Vienna.', '5.11.2022 = 2022-11-05'],
  ['Signed 11/5/2022 in Boston.', '11/5/2022 = 2022-11-05'],
  ['Signed 23/08/39 in Moscow.', '23/08/39 = 2039-08-23'],
  ['Filed 10.Jan.2026 and read.', '10.Jan.2026 = 2026-01-10'],
  ['Filed 05-Aug-2016 and read.', '05-Aug-2016 = 2016-08-05'],
  ['They meet on 22/11 again.', '22/11 = 2022-11-22'],
  ['They meet Friday 11/11 again.', 'Friday 11/11 = 2022-11-11'],
  ['The stamp 20221105 is short.', '20221105 = 2022-11-05'],
  ['The score was 3/4 and the version 1.2.2022.1.'],
  ['Lot 133-03-2020 has no date 32/13/2022.'],
]);

describe('order of day and month', () => {
  it('is told by another date of the page that works one way only', () => {
    expect(shownDates('Seen 05/11/2022. Filed 23/10/2022.')[0]).toBe('05/11/2022 = 2022-11-05');
    expect(shownDates('Seen 05/11/2022. Filed 10/23/2022.')[0]).toBe('05/11/2022 = 2022-05-11');
  });

  it('is told by how the page writes month names', () => {
    expect(shownDates('Seen 05/11/2022, not 7 May 2022.')[0]).toBe('05/11/2022 = 2022-11-05');
    expect(shownDates('Seen 05/11/2022, not May 7, 2022.')[0]).toBe('05/11/2022 = 2022-05-11');
  });
});
