import { describe, expect, it } from 'vitest';
import { layoutAxis, yearsInView } from '../../../src/timeline/axis.ts';
import { createTimeScale } from '../../../src/timeline/time-scale.ts';
import { dayOf } from '../../support/date-values.ts';

function ticks(first: string, last: string, width: number): string[] {
  const scale = createTimeScale({ from: dayOf(first), to: dayOf(last) + 1 }, width);
  return layoutAxis(scale).map(({ x, label }) => `${label} @${Math.round(x)}`);
}

describe('layoutAxis', () => {
  it('steps by days, each tick in the middle of its day', () => {
    expect(ticks('2022-11-05', '2022-11-08', 400)).toEqual([
      '5 Nov @50',
      '6 Nov @150',
      '7 Nov @250',
      '8 Nov @350',
    ]);
  });

  it('steps by Mondays, and says the year with the first of a new one', () => {
    // 19 Dec 2022 is a Monday; 10 px a day
    expect(ticks('2022-12-19', '2023-01-15', 280)).toEqual([
      '19 Dec @5',
      '26 Dec @75',
      '2 Jan 2023 @145',
      '9 Jan @215',
    ]);
  });

  it('steps by months, each tick where its month begins', () => {
    // 365 days at 2.3 px: a month has room, two weeks have not
    const [first, second] = ticks('2022-01-01', '2022-12-31', 839.5);
    expect([first, second]).toEqual(['Jan 2022 @0', 'Feb @71']);
  });

  it('steps by years', () => {
    expect(ticks('2000-01-01', '2019-12-31', 300)).toEqual([
      '2000 @0',
      '2005 @75',
      '2010 @150',
      '2015 @225',
    ]);
  });

  it('keeps a tick with its day while the view moves', () => {
    const before = ticks('2022-09-01', '2022-11-30', 910).map((tick) => tick.split(' @')[0]);
    const after = ticks('2022-09-04', '2022-12-03', 910).map((tick) => tick.split(' @')[0]);
    expect(after.filter((label) => before.includes(label)).length).toBeGreaterThan(4);
    expect(before.slice(1).every((label) => after.includes(label))).toBe(true);
  });

  it('leaves room for the words at any zoom', () => {
    for (let days = 2; days < 200_000; days = Math.ceil(days * 1.7)) {
      const scale = createTimeScale({ from: 0, to: days }, 700);
      const xs = layoutAxis(scale).map(({ x }) => x);
      const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
      // a February is shorter than the average month
      for (const gap of gaps) expect(gap).toBeGreaterThan(60);
    }
  });
});

describe('yearsInView', () => {
  it('says one year, or two', () => {
    expect(yearsInView({ from: dayOf('2022-03-01'), to: dayOf('2023-01-01') })).toBe('2022');
    expect(yearsInView({ from: dayOf('2022-03-01'), to: dayOf('2023-01-02') })).toBe('2022 – 2023');
  });
});
