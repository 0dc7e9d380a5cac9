import { expect, it } from 'vitest';
import { readDay } from '../../../../src/intake/read-day.ts';

it.each([
  ['2024-03-08', '2024-03-08'],
  ['2024-03-08T23:30:00-05:00', '2024-03-08'],
  ['2024/03/08 10:00', '2024-03-08'],
  ['20240308', '2024-03-08'],
  ['2024-03', '2024-03'],
  ['Fri, 08 Mar 2024 10:00:00 GMT', '2024-03-08'],
  ['Tuesday, April 2, 2024', '2024-04-02'],
  ['Posted on Sept. 9th, 2024 by Ida', '2024-09-09'],
  ['8 March 2024', '2024-03-08'],
  ['11-Nov-2024', '2024-11-11'],
])('reads %j', (stamp, day) => {
  expect(readDay(stamp)).toBe(day);
});

it.each([
  '',
  '03/08/2024',
  '2024-02-30',
  '2024-13-01',
  '1024-03-08',
  'May 2024',
  '8 Foo 2024',
  '202403081',
])('reads no day in %j', (stamp) => {
  expect(readDay(stamp)).toBeNull();
});
