import { describeRows } from './table.ts';

describeRows('dates/holiday', [
  ['They will meet on Thanksgiving Day.', 'Thanksgiving Day = 2022-11-24'],
  ['They met last Easter.', 'last Easter = 2022-04-17'],
  ['They meet on Christmas Eve.', 'Christmas Eve = 2022-12-24'],
  ['They met at Christmas 2020.', 'Christmas 2020 = 2020-12-25'],
  ['They marched on May Day.', 'May Day = 2022-05-01'],
  ['He sent a Christmas card in his New Year’s speech.'],
  ['They sailed to Christmas Island and New York.'],
]);
