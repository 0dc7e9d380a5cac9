import { epochDayToCivil, formatIsoDay } from './calendar.ts';
import type { EpochDay } from './calendar.ts';
import type { DateBasis, DatePrecision, DateValue, DayBounds } from './date-value.ts';
import { formatEdtf } from './edtf-format.ts';

/** What is told of a date beside its days; what is left out is stated, without arithmetic. */
export interface DateTelling {
  readonly precision?: DatePrecision;
  readonly basis?: DateBasis;
  readonly because?: string | null;
  readonly timex?: string | null;
  /** For what lasts: the end that is not told; its bounds are as far as the text supports. */
  readonly open?: DateValue['open'];
}

/** One known day. */
export function dateOn(day: EpochDay, telling: DateTelling = {}): DateValue {
  const timex = formatIsoDay(day);
  return dateWithin({ earliest: day, latest: day }, { timex, precision: 'day', ...telling });
}

/** One day within bounds, both inclusive: a meeting "in September". Written as a month or a year where it is one. */
export function dateWithin(bounds: DayBounds, telling: DateTelling = {}): DateValue {
  return {
    edtf: edtfWithin(bounds),
    timex: telling.timex ?? null,
    start: bounds,
    end: bounds,
    days: { least: 1, most: 1 },
    open: 'none',
    precision: telling.precision ?? 'interval',
    basis: telling.basis ?? 'stated',
    because: telling.because ?? null,
  };
}

/** What lasts, from a day in `start` to a day in `end`. */
export function dateLasting(
  start: DayBounds,
  end: DayBounds,
  telling: DateTelling = {},
): DateValue {
  return {
    edtf: edtfLasting(start, end, telling.open ?? 'none'),
    timex: telling.timex ?? null,
    start,
    end,
    days: {
      least: Math.max(1, end.earliest - start.latest + 1),
      most: Math.max(1, end.latest - start.earliest + 1),
    },
    open: telling.open ?? 'none',
    precision: telling.precision ?? 'interval',
    basis: telling.basis ?? 'stated',
    because: telling.because ?? null,
  };
}

function edtfWithin(bounds: DayBounds): string {
  const unit = wholeUnit(bounds);
  return unit ?? `[${edtfDay(bounds.earliest)}..${edtfDay(bounds.latest)}]`;
}

function edtfLasting(start: DayBounds, end: DayBounds, open: DateValue['open']): string {
  const first = open === 'start' ? '..' : edtfEnd(start, start.earliest);
  return `${first}/${open === 'end' ? '..' : edtfEnd(end, end.latest)}`;
}

/** An end of what lasts: EDTF has units there but no other imprecise day, so the least unit around it stands for it. */
function edtfEnd(bounds: DayBounds, outer: EpochDay): string {
  const from = epochDayToCivil(bounds.earliest);
  const to = epochDayToCivil(bounds.latest);
  const isClose = bounds.latest - bounds.earliest < LOOSE_DAYS;
  if (isClose) return wholeUnit(bounds) ?? edtfDay(outer);
  if (from.year === to.year)
    return formatUnit(from.year, 1, from.month === to.month ? from.month : null);
  const years = Math.floor(from.year / 10) === Math.floor(to.year / 10) ? 10 : 100;
  return formatUnit(Math.floor(from.year / years) * years, years, null);
}

/** Bounds closer than this keep their outer day: a loose week is no month. */
const LOOSE_DAYS = 8;

/** EDTF of bounds that are just one day, month, year, decade or century; else null. */
function wholeUnit({ earliest, latest }: DayBounds): string | null {
  if (earliest === latest) return edtfDay(earliest);
  const from = epochDayToCivil(earliest);
  const after = epochDayToCivil((latest + 1) as EpochDay);
  if (from.day !== 1 || after.day !== 1) return null;
  const months = (after.year - from.year) * 12 + after.month - from.month;
  if (months === 1) return formatUnit(from.year, 1, from.month);
  if (from.month !== 1 || after.month !== 1) return null;
  const years = after.year - from.year;
  const isRound = years === 1 || ((years === 10 || years === 100) && from.year % years === 0);
  return isRound ? formatUnit(from.year, years, null) : null;
}

function edtfDay(epochDay: EpochDay): string {
  const { year, month, day } = epochDayToCivil(epochDay);
  return formatEdtf({ type: 'date', date: { year, years: 1, month, day, qualifier: '' } });
}

function formatUnit(year: number, years: 1 | 10 | 100, month: number | null): string {
  return formatEdtf({ type: 'date', date: { year, years, month, day: null, qualifier: '' } });
}
