import { describeRows } from './table.ts';

describeRows('dates/month', [
  ['They met in September.', 'September = 2022-09'],
  ['They will meet in January.', 'January = 2023-01'],
  ['The war of September 2020 ended.', 'September 2020 = 2020-09'],
  ['It ended in Sept. 2020.', 'Sept. 2020 = 2020-09'],
  ['It began in April of 87.', 'April of 87 = 1987-04'],
  ['It began in June last year.', 'June last year = 2021-06'],
  ['It began in 2017 April.', '2017 April = 2017-04'],
  ['Sales in 2015-12 rose.', '2015-12 = 2015-12'],
  ['In May they marched, as in March.', 'May = 2022-05', 'March = 2022-03'],
  ['August Wilson met April Ryan and Jan Egeland.'],
  ['May I march? They mar it.'],
]);
