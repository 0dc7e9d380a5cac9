import { epochDayToCivil, type EpochDay } from '../model/calendar.ts';
import { describeDay, monthName } from '../record/words/describe-day.ts';
import { AXIS_STEPS, type AxisStep } from './axis-steps.ts';
import type { DayWindow } from './day-window.ts';
import type { TimeScale } from './time-scale.ts';

/** A line of the grid with its words. */
export interface AxisTick {
  readonly day: EpochDay;
  readonly x: number;
  /** `12 Sep`; the first of a year also says the year: `2 Jan 2023`, `Jan 2023`. */
  readonly label: string;
}

/** Ticks stand at least this far apart, so that their words do not touch. */
const LEAST_GAP_PX = 66;

/**
 * Ticks in view, left to right, in the finest step whose words have room. A day keeps its tick
 * while the view moves.
 *
 *       |       |        |       |
 *     19 Dec  26 Dec  2 Jan 2023  9 Jan        weeks at 480 px
 */
export function layoutAxis(scale: TimeScale): readonly AxisTick[] {
  const { window, width } = scale;
  const pxPerDay = width / (window.to - window.from);
  const step = AXIS_STEPS.find(({ days }) => days * pxPerDay >= LEAST_GAP_PX);
  if (!step) return [];
  const offset = step.precision === 'day' ? 0.5 : 0;
  return tickDays(step, window).map((day) => ({
    day,
    x: scale.dayToPx(day + offset),
    label: tickLabel(step, day),
  }));
}

/** The years in view, for the corner of the axis: `2022` or `2022 – 2023`. */
export function yearsInView(window: DayWindow): string {
  const first = epochDayToCivil(Math.floor(window.from) as EpochDay).year;
  const last = epochDayToCivil((Math.ceil(window.to) - 1) as EpochDay).year;
  return first === last ? `${first}` : `${first} – ${last}`;
}

function tickDays(step: AxisStep, window: DayWindow): readonly EpochDay[] {
  const days: EpochDay[] = [];
  let day = step.start(Math.floor(window.from) as EpochDay);
  while (day < window.to) {
    if (day >= window.from) days.push(day);
    day = step.next(day);
  }
  return days;
}

function tickLabel(step: AxisStep, tick: EpochDay): string {
  const { year, month, day } = epochDayToCivil(tick);
  const isFirstOfYear = month === 1 && day <= step.days;
  if (step.precision === 'year') return `${year}`;
  const short = step.precision === 'month' ? monthName(month, 'label') : describeDay(tick, 'label');
  return isFirstOfYear ? `${short} ${year}` : short;
}
