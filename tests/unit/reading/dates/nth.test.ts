import { describeRows } from './table.ts';

describeRows('dates/nth', [
  [
    'They meet in the first week of May 2023.',
    'the first week of May 2023 = [2023-05-01..2023-05-07]',
  ],
  ['They met in the last week of 2021.', 'the last week of 2021 = [2021-12-27..2022-01-02]'],
  ['They meet on the 15th day of next month.', 'the 15th day of next month = 2022-12-15'],
  ['They meet in week 31 of 2023.', 'week 31 of 2023 = [2023-07-31..2023-08-06]'],
  [
    'They meet in the week beginning 14 November.',
    'the week beginning 14 November = [2022-11-14..2022-11-20]',
  ],
  ['They met the week of March 7.', 'the week of March 7 = [2022-03-07..2022-03-13]'],
]);
