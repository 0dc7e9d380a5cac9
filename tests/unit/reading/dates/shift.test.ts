import { describeRows } from './table.ts';

describeRows('dates/shift', [
  ['They met three days ago.', 'three days ago = 2022-11-05'],
  ['They met two weeks ago.', 'two weeks ago = [2022-10-22..2022-10-28]'],
  ['They met two months ago.', 'two months ago = 2022-09'],
  ['They met a year ago.', 'a year ago = 2021'],
  ['They will meet in two weeks.', 'two weeks = [2022-11-19..2022-11-25]'],
  ['They will meet in three days.', 'three days = 2022-11-11'],
  ['They met two days before Monday.', 'two days before Monday = 2022-11-05'],
  [
    'They met on October 6. Two days later they parted.',
    'October 6 = 2022-10-06',
    'Two days later = 2022-10-08',
  ],
  [
    'They met on October 6. A week earlier they wrote.',
    'October 6 = 2022-10-06',
    'A week earlier = [2022-09-26..2022-10-02]',
  ],
  ['It was done in two weeks.', 'two weeks = (P2W)'],
  ['The meeting, the first in two years, was short.', 'two years = (P2Y)'],
  ['Their first meeting in two years.', 'two years = (P2Y)'],
  ['They will hold their first meeting in three days.', 'three days = 2022-11-11'],
  ['They met a few years ago.', 'a few years ago = [2012-11-10..2020-11-08]'],
]);

describeRows('dates/followed-by', [
  [
    'On November 7 they met. The talks followed by one week the visit.',
    'November 7 = 2022-11-07',
    'followed by one week = [2022-10-28..2022-11-03]',
  ],
  ['It was followed by two days of rain.', 'two days = (P2D)'],
]);
