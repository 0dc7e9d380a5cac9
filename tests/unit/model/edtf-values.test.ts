import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/model/calendar.ts';
import type { EpochDay } from '../../../src/model/calendar.ts';
import type { DayBounds } from '../../../src/model/date-value.ts';
import { dateLasting, dateOn, dateWithin } from '../../../src/model/edtf-values.ts';

function bounds(earliest: string, latest: string = earliest): DayBounds {
  return {
    earliest: parseIsoDay(earliest) as EpochDay,
    latest: parseIsoDay(latest) as EpochDay,
  };
}

describe('dates from days', () => {
  it('names one day', () => {
    expect(dateOn(bounds('2022-11-07').earliest, { basis: 'anchored', because: 'x' })).toEqual({
      edtf: '2022-11-07',
      timex: '2022-11-07',
      start: bounds('2022-11-07'),
      end: bounds('2022-11-07'),
      days: { least: 1, most: 1 },
      open: 'none',
      precision: 'day',
      basis: 'anchored',
      because: 'x',
    });
  });

  it.each([
    ['2022-09-01', '2022-09-30', '2022-09'],
    ['2022-02-01', '2022-02-28', '2022-02'],
    ['2022-02-01', '2022-02-27', '[2022-02-01..2022-02-27]'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['1990-01-01', '1999-12-31', '199X'],
    ['1991-01-01', '2000-12-31', '[1991-01-01..2000-12-31]'],
    ['2000-01-01', '2099-12-31', '20XX'],
    ['2022-01-01', '2022-03-31', '[2022-01-01..2022-03-31]'],
  ])('writes one day within %s and %s as %s', (earliest, latest, edtf) => {
    expect(dateWithin(bounds(earliest, latest)).edtf).toBe(edtf);
  });

  it('writes what lasts with its outer days', () => {
    const talks = dateLasting(
      bounds('2022-11-07', '2022-11-08'),
      bounds('2022-11-10', '2022-11-12'),
    );
    expect(talks).toMatchObject({ edtf: '2022-11-07/2022-11-12', days: { least: 3, most: 6 } });
  });

  it('leaves an end open', () => {
    const [start, end] = [bounds('2022-12-12'), bounds('2023-05-02')];
    expect(dateLasting(start, end, { open: 'end' })).toMatchObject({
      edtf: '2022-12-12/..',
      open: 'end',
      end,
    });
    expect(dateLasting(start, end, { open: 'start' }).edtf).toBe('../2023-05-02');
  });

  it('writes an imprecise end with the least unit around it', () => {
    const end = bounds('2022-09-29');
    const lasting = (start: DayBounds) => dateLasting(start, end, { open: 'end' }).edtf;
    expect(lasting(bounds('1990-01-01', '1993-12-31'))).toBe('199X/..');
    expect(lasting(bounds('2021-01-01', '2021-04-30'))).toBe('2021/..');
    expect(lasting(bounds('2022-08-11', '2022-08-31'))).toBe('2022-08/..');
    expect(lasting(bounds('2022-08-30', '2022-09-02'))).toBe('2022-08-30/..');
  });
});
