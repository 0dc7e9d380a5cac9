// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  civilToEpochDay,
  daysInMonth,
  epochDayToCivil,
  formatIsoDay,
  parseIsoDay,
  weekdayOf,
} from '../../../src/model/calendar.ts';

describe('calendar', () => {
  it('counts days as the platform does, over four centuries', () => {
    for (let time = Date.UTC(1800, 0, 1); time < Date.UTC(2200, 0, 1); time += 86_400_000 * 17) {
      const date = new Date(time);
      const day = civilToEpochDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(day).toBe(time / 86_400_000);
      expect(formatIsoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(epochDayToCivil(day).day).toBe(date.getUTCDate());
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
    }
  });

  it('knows leap years', () => {
    expect([2000, 1900, 2024, 2023].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  });

  it.each(['2022-02-30', '2022-13-01', '2022-00-10', '2022-1-1', 'x'])('refuses %s', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});
