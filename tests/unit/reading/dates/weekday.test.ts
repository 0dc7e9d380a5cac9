import { describeRows } from './table.ts';

describeRows('dates/weekday', [
  ['They met on Monday.', 'Monday = 2022-11-07'],
  ['They met on Tuesday.', 'Tuesday = 2022-11-08'],
  ['They will meet on Friday.', 'Friday = 2022-11-11'],
  ['They met last Friday.', 'last Friday = 2022-11-04'],
  ['They meet next Friday.', 'next Friday = 2022-11-18'],
  ['They met on Tuesday of last week.', 'Tuesday of last week = 2022-11-01'],
  [
    'They met on Thursday. They could come as early as Friday.',
    'Thursday = 2022-11-03',
    'Friday = 2022-11-11',
  ],
  ['The vote was postponed until Friday.', 'Friday = ../2022-11-11'],
  ['The talks had been due to open on Friday.', 'Friday = 2022-11-04'],
  ['Monday’s meeting was short.', 'Monday = 2022-11-07'],
  ['Friday’s meeting will be short.', 'Friday = 2022-11-11'],
  ['A call that was planned for Monday was cancelled.', 'Monday = 2022-11-07'],
  ['Most expect her to win Friday’s debate.', 'Friday = 2022-11-11'],
  ['Friday’s ruling will stand.', 'Friday = 2022-11-04'],
  ['They were to meet on Thursday.', 'Thursday = 2022-11-10'],
  ['They were to meet on Sunday.', 'Sunday = 2022-11-06'],
  ['They marched toward Friday.', 'Friday = 2022-11-11'],
  ['They met Monday morning.', 'Monday morning = 2022-11-07'],
]);
