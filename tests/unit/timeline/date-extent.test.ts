import { describe, expect, it } from 'vitest';
import type { DateValue } from '../../../src/model/date-value.ts';
import { dateExtent, isSameExtent } from '../../../src/timeline/date-extent.ts';
import { dayOf, lasting, lastingFrom, onDay, someDayIn } from '../../support/date-values.ts';

const MAY_1 = dayOf('2023-05-01');

/** Days counted from 1 May 2023: form, from, solid stretch, to. */
function extent(date: DateValue): readonly (string | number)[] {
  const { form, from, solidFrom, solidTo, to } = dateExtent(date);
  return [form, ...[from, solidFrom, solidTo, to].map((day) => day - MAY_1)];
}

describe('dateExtent', () => {
  it('covers one whole day', () => {
    expect(extent(onDay('2023-05-01'))).toEqual(['day', 0, 0, 1, 1]);
  });

  it('covers all days on which a one-day event may have been', () => {
    expect(extent(someDayIn('2023-05-01', '2023-05-31', '2023-05'))).toEqual([
      'within',
      0,
      0,
      31,
      31,
    ]);
  });

  it('covers what lasts, all of it certain', () => {
    expect(extent(lasting('2023-05-01', '2023-05-04'))).toEqual(['lasting', 0, 0, 4, 4]);
  });

  it('leaves an unknown end uncertain after the last certain day', () => {
    expect(extent(lastingFrom('2023-05-01', '2023-05-07'))).toEqual(['lasting', 0, 0, 1, 7]);
  });

  it('is uncertain all over when no day is certain', () => {
    const week = lasting('2023-05-01', '2023-05-07');
    const somewhereInMay = {
      ...week,
      start: { earliest: dayOf('2023-05-01'), latest: dayOf('2023-05-25') },
      end: { earliest: dayOf('2023-05-07'), latest: dayOf('2023-05-31') },
    };
    expect(extent(somewhereInMay)).toEqual(['within', 0, 0, 31, 31]);
  });
});

describe('isSameExtent', () => {
  it('tells a month from the same days that last', () => {
    const month = dateExtent(someDayIn('2023-05-01', '2023-05-31', '2023-05'));
    expect(isSameExtent(month, month)).toBe(true);
    expect(isSameExtent(month, dateExtent(lasting('2023-05-01', '2023-05-31')))).toBe(false);
  });
});
