import { describeRows } from './table.ts';

describeRows('dates/deictic', [
  ['They met today.', 'today = 2022-11-08'],
  ['They met yesterday.', 'yesterday = 2022-11-07'],
  ['They meet tomorrow.', 'tomorrow = 2022-11-09'],
  ['They meet tonight.', 'tonight = 2022-11-08'],
  ['They met the day before yesterday.', 'the day before yesterday = 2022-11-06'],
  ['USA Today wrote it.'],
]);

describeRows(
  'publication within bounds',
  [['They met yesterday.', 'yesterday = [2022-11-06..2022-11-29]']],
  '[2022-11-07..2022-11-30]',
);
