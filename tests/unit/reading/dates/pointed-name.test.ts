import { describeRows } from './table.ts';

describeRows('dates/pointed-name', [
  ['They met last May.', 'last May = 2022-05'],
  ['They met last December.', 'last December = 2021-12'],
  ['They meet next May.', 'next May = 2023-05'],
  ['They met this September.', 'this September = 2022-09'],
  [
    'They met in May 2012 and again that November.',
    'May 2012 = 2012-05',
    'that November = 2012-11',
  ],
  ['They met last summer.', 'last summer = [2022-06-01..2022-08-31]'],
]);

describeRows('dates/season', [
  ['They met in the summer of 1994.', 'summer of 1994 = [1994-06-01..1994-08-31]'],
  ['They met in spring 2020.', 'spring 2020 = [2020-03-01..2020-05-31]'],
  ['Prices fall and springs flow in summer camps.', 'summer = [2022-06-01..2022-08-31]'],
  ['They spring up and fall in love.'],
]);
