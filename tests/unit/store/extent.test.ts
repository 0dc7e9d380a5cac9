import { describe, expect, it } from 'vitest';
import { civilToEpochDay, formatIsoDay } from '../../../src/model/calendar.ts';
import type { ParleyRecord } from '../../../src/model/record.ts';
import { eventExtent } from '../../../src/store/extent.ts';

/** A record with an event on each of the days, given as year and month. */
function recordOf(months: readonly (readonly [number, number])[]): ParleyRecord {
  const events = months.map(([year, month]) => {
    const day = civilToEpochDay(year, month, 1);
    return { date: { value: { start: { earliest: day }, end: { latest: day } } } };
  });
  return { events, statements: [], documents: [] } as unknown as ParleyRecord;
}

function extentOf(months: readonly (readonly [number, number])[]): readonly string[] {
  const range = eventExtent(recordOf(months));
  return range ? [formatIsoDay(range.from), formatIsoDay(range.to)] : [];
}

const TWO_YEARS = Array.from({ length: 24 }, (_, at) => [2014 + (at % 2), 1 + (at % 12)] as const);

describe('eventExtent', () => {
  it('is all dated events with a week of air', () => {
    expect(extentOf([...TWO_YEARS, [2013, 1]])).toEqual(['2012-12-25', '2015-12-08']);
  });

  it('leaves out few that lie far from the rest', () => {
    expect(extentOf([...TWO_YEARS, [1789, 7], [2099, 1]])).toEqual(extentOf(TWO_YEARS));
  });

  it('judges nobody an outlier among few', () => {
    expect(
      extentOf([
        [1789, 7],
        [2014, 1],
        [2015, 1],
      ]),
    ).toEqual(['1789-06-24', '2015-01-08']);
  });

  it('is nothing where nothing is dated', () => {
    expect(extentOf([])).toEqual([]);
  });
});
