import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateExtent } from '../../../src/timeline/date-extent.ts';
import { evenSpacing } from '../../../src/timeline/even-spacing.ts';
import { TRUE_TIME, windowToDays, windowToUnits } from '../../../src/timeline/spacing.ts';

function extent(from: number, to: number): DateExtent {
  return { form: to - from > 1 ? 'within' : 'day', from, to, solidFrom: from, solidTo: to };
}

describe('evenSpacing', () => {
  // days     3 4      5 6     40 41
  // units    0 1    1.5 3.5    4 5
  const spacing = evenSpacing([extent(3, 4), extent(5, 6), extent(5, 6), extent(40, 41)]);

  it('gives every event a column and gaps half of one', () => {
    expect([3, 4, 5, 6, 40, 41].map(spacing.toUnit)).toEqual([0, 1, 1.5, 3.5, 4, 5]);
  });

  it('goes on outside at a week a column', () => {
    expect([-4, 48, 55].map(spacing.toUnit)).toEqual([-1, 6, 7]);
  });

  it('gives both ends of a stretch a column', () => {
    const stretch = evenSpacing([extent(10, 20)]);
    expect([10, 11, 19, 20].map(stretch.toUnit)).toEqual([0, 1, 1.5, 2.5]);
  });

  it('leads back to the same day, and never turns round', () => {
    const anyExtents = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(anyExtents, fc.double({ min: -50, max: 600, noNaN: true }), (pairs, day) => {
        const { toUnit, toDay } = evenSpacing(
          pairs.map(([from, days]) => extent(from, from + days)),
        );
        expect(toDay(toUnit(day))).toBeCloseTo(day, 6);
        expect(toUnit(day + 1)).toBeGreaterThan(toUnit(day));
      }),
    );
  });

  it('is harmless without events', () => {
    expect(evenSpacing([]).toUnit(7)).toBeCloseTo(1);
  });
});

it('true time counts in days', () => {
  const window = { from: 3.5, to: 9 };
  expect(windowToUnits(window, TRUE_TIME)).toEqual(window);
  expect(windowToDays(window, TRUE_TIME)).toEqual(window);
});
