import { expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';
import { describeRows } from './table.ts';

describeRows('what lasts', [
  ['He served 1994–1997.', '1994–1997 = 1994/1997'],
  ['He served May-July 2022.', 'May-July 2022 = 2022-05/2022-07'],
  ['It ran Nov. 28 – Dec. 2, 2021.', 'Nov. 28 – Dec. 2, 2021 = 2021-11-28/2021-12-02'],
  [
    'It ran from Monday to Friday last week.',
    'Monday = 2022-11-07',
    'Friday last week = 2022-11-04',
  ],
  [
    'It ran from May 3 to June 5.',
    'May 3 = 2022-05-03/2022-06-05',
    'June 5 = 2022-05-03/2022-06-05',
  ],
  ['It ran Dec. 28-Jan. 3.', 'Dec. 28-Jan. 3 = 2021-12-28/2022-01-03'],
  [
    'It ran from 30 October to 2 November 2019.',
    '30 October = 2019-10-30/2019-11-02',
    '2 November 2019 = 2019-10-30/2019-11-02',
  ],
  ['It has been shut since December 12.', 'December 12 = 2021-12-12/..'],
  ['It stays shut until December 12.', 'December 12 = ../2022-12-12'],
  ['They met on 7 May — May 8 was dry.', '7 May = 2022-05-07', 'May 8 = 2022-05-08'],
]);

it('bounds an open end by the day of writing', () => {
  const [date] = datesIn('It has been shut since October 12.', '2022-11-08');
  expect(date).toMatchObject({
    timex: '2022-10-12',
    value: { open: 'end', days: { least: 28, most: 28 } },
  });
});
