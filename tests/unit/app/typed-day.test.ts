import { describe, expect, it } from 'vitest';

import { readTypedDay } from '../../../src/app/filters/typed-day.ts';
import { formatIsoDay } from '../../../src/model/calendar.ts';

describe('readTypedDay', () => {
  it.each([
    ['2022-11-07', '2022-11-07'],
    ['7 Nov 2022', '2022-11-07'],
    ['7 november 2022', '2022-11-07'],
    ['  Nov 7, 2022 ', '2022-11-07'],
    ['7.11.2022', '2022-11-07'],
    ['07/11/2022', '2022-11-07'],
    ['Sept. 2022', '2022-09-01'],
    ['2022-09', '2022-09-01'],
    ['2022', '2022-01-01'],
  ])('reads %s as %s', (typed, iso) => {
    const day = readTypedDay(typed, 'from');
    expect(day === null ? null : formatIsoDay(day)).toBe(iso);
  });

  it.each([
    ['Feb 2024', '2024-02-29'],
    ['2022-09', '2022-09-30'],
    ['2022', '2022-12-31'],
    ['7 Nov 2022', '2022-11-07'],
  ])('takes %s at the far end as %s', (typed, iso) => {
    const day = readTypedDay(typed, 'to');
    expect(day === null ? null : formatIsoDay(day)).toBe(iso);
  });

  it.each([
    '',
    'soon',
    '30 Feb 2022',
    '7 Nov',
    '7 Nev 2022',
    '2022-13',
    '13/13/2022',
    '7 Nov 7 2022',
  ])('does not read “%s”', (typed) => {
    expect(readTypedDay(typed, 'from')).toBeNull();
  });
});
