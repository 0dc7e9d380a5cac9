import { describeRows } from './table.ts';

describeRows('dates/pointed-unit', [
  ['They met last week.', 'last week = [2022-10-31..2022-11-06]'],
  ['They meet next week.', 'next week = [2022-11-14..2022-11-20]'],
  ['They met this month.', 'this month = 2022-11'],
  ['They met last year.', 'last year = 2021'],
  [
    'They met on 3 May 2022 and the following day.',
    '3 May 2022 = 2022-05-03',
    'the following day = 2022-05-04',
  ],
  ['They met in 2019. That year it rained.', '2019 = 2019', 'That year = 2019'],
  ['He spoke on “This Week”.'],
]);

describeRows(
  'dates/pointed-unit, on a Sunday',
  [
    ['They met last week.', 'last week = [2022-11-07..2022-11-13]'],
    ['They meet next week.', 'next week = [2022-11-14..2022-11-20]'],
  ],
  '2022-11-13',
);
