import { civilToEpochDay, daysInMonth } from './calendar.ts';
import type { DatePrecision, DateValue, DayBounds } from './date-value.ts';
import { formatEdtf } from './edtf-format.ts';
import { parseEdtfSyntax, SEASON_FIRST_MONTH } from './edtf-syntax.ts';
import type { EdtfDate, EdtfEnd, EdtfExpression } from './edtf-syntax.ts';
import { dateLasting, dateWithin } from './edtf-values.ts';

/** TIMEX3 names of the seasons 21-24. */
const SEASON_TIMEX: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };

/**
 * Reads an EDTF text (level 1 and `[a..b]`, a time of day read past) as a stated date. `2022-09` is one
 * day in September 2022, `2022-09-01/2022-09-04` lasts four days, the open end of `2022-09/..` is bounded
 * by the other end. Null for anything else, dates that do not exist and backward ranges included.
 */
export function parseEdtf(text: string): DateValue | null {
  const expression = parseEdtfSyntax(text.trim());
  if (!expression) return null;
  const value = valueOf(expression);
  if (!value || value.end.latest < value.start.earliest) return null;
  return { ...value, edtf: formatEdtf(expression) };
}

function valueOf(expression: EdtfExpression): DateValue | null {
  if (expression.type === 'interval') return lastingBetween(expression.from, expression.to);
  if (expression.type === 'date') {
    const { date } = expression;
    return dateWithin(boundsOf(date), { precision: precisionOf(date), timex: timexOf(date) });
  }
  const [from, to] = [boundsOf(expression.from), boundsOf(expression.to)];
  if (to.latest < from.earliest) return null;
  return dateWithin({ earliest: from.earliest, latest: to.latest }, { precision: 'interval' });
}

function lastingBetween(from: EdtfEnd, to: EdtfEnd): DateValue | null {
  const start = typeof from === 'string' ? null : boundsOf(from);
  const end = typeof to === 'string' ? null : boundsOf(to);
  if (!start && !end) return null;
  if (start && end && (end.latest < start.earliest || end.earliest < start.earliest)) return null;
  const value = dateLasting(start ?? (end as DayBounds), end ?? (start as DayBounds));
  return { ...value, open: start ? (end ? 'none' : 'end') : 'start' };
}

/** First and last day that a date can mean. */
function boundsOf({ year, years, month, day }: EdtfDate): DayBounds {
  const known = month === 'XX' ? null : month;
  const from = known === null ? 1 : (SEASON_FIRST_MONTH[known] ?? known);
  const months = known === null ? 12 * years : known in SEASON_FIRST_MONTH ? 3 : 1;
  if (typeof day === 'number') {
    const only = civilToEpochDay(year, from, day);
    return { earliest: only, latest: only };
  }
  const last = from - 1 + months - 1;
  const [lastYear, lastMonth] = [year + Math.floor(last / 12), (last % 12) + 1];
  return {
    earliest: civilToEpochDay(year, from, 1),
    latest: civilToEpochDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

function precisionOf({ years, month, day }: EdtfDate): DatePrecision {
  if (typeof day === 'number') return 'day';
  if (typeof month === 'number') return month in SEASON_FIRST_MONTH ? 'season' : 'month';
  return years === 100 ? 'century' : years === 10 ? 'decade' : 'year';
}

function timexOf(date: EdtfDate): string | null {
  const { year, years, month } = date;
  if (year < 0 || year > 9999) return null;
  if (years > 1) return String(year / years).padStart(years === 10 ? 3 : 2, '0');
  const season = typeof month === 'number' ? SEASON_TIMEX[month] : undefined;
  if (season) return `${String(year).padStart(4, '0')}-${season}`;
  return formatEdtf({ type: 'date', date: { ...date, qualifier: '' } });
}
