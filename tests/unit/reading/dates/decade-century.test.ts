import { describeRows } from './table.ts';

describeRows('dates/decade', [
  ['In the 1990s it grew.', '1990s = 199X'],
  ['In the ’90s it grew.', '90s = 199X'],
  ['In the nineties it grew.', 'nineties = 199X'],
  ['In the early 1990s it grew.', 'the early 1990s = [1990-01-01..1993-12-31]'],
  ['In the late ’70s it grew.', 'the late ’70s = [1976-01-01..1979-12-31]'],
  ['It is in the mid-30s.'],
  ['She is in her nineties.'],
]);

describeRows('dates/century', [
  ['The 20th century was long.', '20th century = 19XX'],
  ['A nineteenth-century house.', 'nineteenth-century = 18XX'],
]);
