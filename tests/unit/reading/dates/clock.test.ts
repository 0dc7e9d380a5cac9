import { expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';
import { describeRows } from './table.ts';

describeRows('dates/clock', [
  ['They met at 10 p.m. Monday.', '10 p.m. Monday = 2022-11-07'],
  ['They met at 10:30 on Monday.', '10:30 on Monday = 2022-11-07'],
  ['They met at noon EST, Nov. 7.', 'noon EST, Nov. 7 = 2022-11-07'],
  ['He won 3:1 on points.'],
]);

describeRows('dates/day-part', [
  ['They met this morning.', 'this morning = 2022-11-08'],
  ['They met last night.', 'last night = 2022-11-07'],
  [
    'They met on 7 May 2022. The previous night they had talked.',
    '7 May 2022 = 2022-05-07',
    'previous night = 2022-05-06',
  ],
  ['The previous evening they had talked.', 'previous evening = 2022-11-07'],
  [
    'They met on 7 May 2022 and that evening.',
    '7 May 2022 = 2022-05-07',
    'that evening = 2022-05-07',
  ],
]);

it('writes the time of day in TIMEX3', () => {
  const timex = datesIn('At 10:30 p.m. Monday, then last night.', '2022-11-08').map(
    (date) => date.timex,
  );
  expect(timex).toEqual(['2022-11-07T22:30', '2022-11-07TNI']);
});
