import { describeRows } from './table.ts';

describeRows('dates/quarter', [
  ['Profit fell in the third quarter.', 'third quarter = [2022-07-01..2022-09-30]'],
  ['Profit fell in Q3 2021.', 'Q3 2021 = [2021-07-01..2021-09-30]'],
  ['Third-quarter profit fell.', 'Third-quarter = [2022-07-01..2022-09-30]'],
  ['It will open in the first half of 2023.', 'first half of 2023 = [2023-01-01..2023-06-30]'],
  [
    'It will open in next year’s first quarter.',
    'next year’s first quarter = [2023-01-01..2023-03-31]',
  ],
  ['He came third, a quarter of them left.'],
]);

describeRows('a report on a quarter', [
  [
    'Third-quarter profit fell from a year ago. Sales for the quarter rose.',
    'Third-quarter = [2022-07-01..2022-09-30]',
    'a year ago = [2021-07-01..2021-09-30]',
    'the quarter = [2022-07-01..2022-09-30]',
  ],
  ['Prices were lower a year ago.', 'a year ago = 2021'],
]);
