import { describeRows } from './table.ts';

describeRows('dates/part', [
  ['They met in early October.', 'early October = [2022-10-01..2022-10-10]'],
  ['They met in mid-October.', 'mid-October = [2022-10-11..2022-10-20]'],
  ['They met in late October.', 'late October = [2022-10-21..2022-10-31]'],
  ['They met early last week.', 'early last week = [2022-10-31..2022-11-02]'],
  ['They met earlier this month.', 'earlier this month = [2022-11-01..2022-11-08]'],
  ['They will meet later this month.', 'later this month = [2022-11-08..2022-11-30]'],
  ['They met in early 2021.', 'early 2021 = [2021-01-01..2021-04-30]'],
  [
    'They will meet before the end of the month.',
    'the end of the month = [2022-11-08..2022-11-30]',
  ],
  ['They closed by year-end.', 'year-end = 2022-12-31'],
  [
    'They met in the second half of October.',
    'the second half of October = [2022-10-16..2022-10-31]',
  ],
  ['At the end of the day, they agreed.'],
  ['They came early and stayed late.'],
]);
