import { expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';
import { describeRows } from './table.ts';

describeRows('dates/reach', [
  ['They will meet in coming weeks.', 'coming weeks = [2022-11-15..2023-01-03]'],
  ['They will meet in the next few days.', 'the next few days = [2022-11-09..2022-11-22]'],
  ['They met in recent days.', 'recent days = [2022-10-25..2022-11-07]'],
]);

it('keeps the TIMEX3 value beside the bounds', () => {
  expect(datesIn('In coming weeks.', '2022-11-08')[0]).toMatchObject({
    timex: 'FUTURE_REF',
    value: { precision: 'interval', because: '7 to 56 days after 8 November 2022' },
  });
});
