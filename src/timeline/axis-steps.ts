import {
  addDays,
  civilToEpochDay,
  epochDayToCivil,
  weekdayOf,
  type EpochDay,
} from '../model/calendar.ts';

/** A regular walk through the calendar. Steps count from fixed days, never from the view's edge. */
export interface AxisStep {
  /** Roughly how long a step is. */
  readonly days: number;
  /** `day`: a tick stands in the middle of its day; else where the month or year begins. */
  readonly precision: 'day' | 'month' | 'year';
  /** The last tick that is not after the day. */
  readonly start: (day: EpochDay) => EpochDay;
  readonly next: (tick: EpochDay) => EpochDay;
}

const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;
/** A Monday, from which weeks are counted. */
const FIRST_MONDAY = civilToEpochDay(1970, 1, 5);

/** From fine to coarse. */
export const AXIS_STEPS: readonly AxisStep[] = [
  ...[1, 2].map(stepDays),
  ...[1, 2].map(stepWeeks),
  ...[1, 2, 3, 6].map(stepMonths),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(stepYears),
];

function stepDays(count: number): AxisStep {
  return {
    days: count,
    precision: 'day',
    start: (day) => floorTo(day, count) as EpochDay,
    next: (tick) => addDays(tick, count),
  };
}

/** Mondays. */
function stepWeeks(count: number): AxisStep {
  return {
    days: 7 * count,
    precision: 'day',
    start: (day) => {
      const monday = addDays(day, 1 - weekdayOf(day));
      return addDays(FIRST_MONDAY, floorTo(monday - FIRST_MONDAY, 7 * count));
    },
    next: (tick) => addDays(tick, 7 * count),
  };
}

/** `count` divides 12. */
function stepMonths(count: number): AxisStep {
  return {
    days: count * DAYS_A_MONTH,
    precision: 'month',
    start: (day) => {
      const { year, month } = epochDayToCivil(day);
      return civilToEpochDay(year, floorTo(month - 1, count) + 1, 1);
    },
    next: (tick) => {
      const { year, month } = epochDayToCivil(tick);
      const next = month + count;
      return next > 12 ? civilToEpochDay(year + 1, next - 12, 1) : civilToEpochDay(year, next, 1);
    },
  };
}

function stepYears(count: number): AxisStep {
  return {
    days: count * DAYS_A_YEAR,
    precision: 'year',
    start: (day) => civilToEpochDay(floorTo(epochDayToCivil(day).year, count), 1, 1),
    next: (tick) => civilToEpochDay(epochDayToCivil(tick).year + count, 1, 1),
  };
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step;
}
