import { describeRows } from './table.ts';

describeRows('dates/bare-unit', [
  ['They met over the weekend.', 'the weekend = [2022-11-05..2022-11-06]'],
  ['They will rest over the weekend.', 'the weekend = [2022-11-12..2022-11-13]'],
  ['We expect talks throughout the week.', 'the week = [2022-11-07..2022-11-13]'],
  ['They met on the 4th.', 'the 4th = 2022-11-04'],
  [
    'They met on May 3, 2022, and left the day before.',
    'May 3, 2022 = 2022-05-03',
    'the day before = 2022-05-02',
  ],
  [
    'In the quarter ended Sept. 30 it fell.',
    'the quarter = [2022-07-01..2022-09-30]',
    'Sept. 30 = 2022-09-30',
  ],
  ['Prices rose over the past week.', 'the past week = [2022-11-01..2022-11-08]'],
  ['They met the week before last.', 'the week before last = [2022-10-24..2022-10-30]'],
  ['The day of the jackal.'],
  ['They met on the day before the vote.'],
  ['They met in the week after the vote.'],
  ['It fell the day after he left.'],
]);
