import { describe, expect, it } from 'vitest';
import type { DateValue } from '../../../src/model/date-value.ts';
import type { ParleyRecord } from '../../../src/model/record.ts';
import { layoutOverview } from '../../../src/timeline/overview.ts';
import { createTimeScale } from '../../../src/timeline/time-scale.ts';
import { dayOf, onDay, someDayIn } from '../../support/date-values.ts';

/** 20 days from 1 March, 2 px a day, so ten bars of two days. */
const SCALE = createTimeScale({ from: dayOf('2024-03-01'), to: dayOf('2024-03-21') }, 40);

function record(dates: readonly (DateValue | null)[], published: readonly DateValue[] = []) {
  return {
    events: dates.map((value) => ({ date: value && { value, report: null, citation: null } })),
    documents: published.map((value, i) => ({ id: `d${i}`, published: value })),
  } as unknown as ParleyRecord;
}

function bars(dates: readonly (DateValue | null)[]): string[] {
  return layoutOverview(record(dates), SCALE).bars.map(({ x, height }) => `${x}: ${height}`);
}

describe('layoutOverview', () => {
  it('counts events by day, the highest bar being 1', () => {
    //  █
    //  █     █
    //  0 4   12
    const days = ['01', '02', '07'].map((day) => onDay(`2024-03-${day}`));
    expect(bars(days)).toEqual(['0: 1', '12: 0.5']);
  });

  it('spreads an imprecise event over all days it may lie in, one in all', () => {
    // 5 to 8 March: bars 8 and 12, half each; 9 March: a whole one
    expect(bars([someDayIn('2024-03-05', '2024-03-08'), onDay('2024-03-09')])).toEqual([
      '8: 0.5',
      '12: 0.5',
      '16: 1',
    ]);
  });

  it('has no bars when nothing has a date', () => {
    expect(bars([null])).toEqual([]);
    expect(bars([])).toEqual([]);
  });

  it('marks days of publication, and the stretch where the day is not known', () => {
    const published = [onDay('2024-03-11'), someDayIn('2024-03-02', '2024-03-04')];
    expect(layoutOverview(record([], published), SCALE).publications).toEqual([
      { document: 'd0', left: 21, right: 21 },
      { document: 'd1', left: 2, right: 8 },
    ]);
  });
});
