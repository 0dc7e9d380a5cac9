import { describeRows } from './table.ts';

describeRows('dates/year', [
  ['It began in 1991.', '1991 = 1991'],
  ['The 1991 vote stands.', '1991 = 1991'],
  ['It began in nineteen ninety-one.', 'nineteen ninety-one = 1991'],
  ['By the year two thousand it was over.', 'the year two thousand = 2000'],
  ['They left in two thousand and fifteen.', 'two thousand and fifteen = 2015'],
  ['The class of ’98 met.', '’98 = 1998'],
  ['The 1990-91 war and the 2022/23 season.', '1990-91 = 1990/1991', '2022/23 = 2022/2023'],
  ['He ruled in 1648.', '1648 = 1648'],
  ['He paid $1991 for 2000 books.'],
  ['Some 1500 people and 2,022 soldiers.'],
  ['Flight 1991 left room 2022.'],
]);
