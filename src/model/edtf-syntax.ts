import { daysInMonth } from './calendar.ts';

/** Uncertain `?`, approximate `~`, or both `%`; the empty string for neither. */
export type EdtfQualifier = '' | '?' | '~' | '%';

/** One date of an EDTF text, as far as it is stated. */
export interface EdtfDate {
  /** First year it can be: 1990 for `199X`. */
  readonly year: number;
  /** How many years it spans: 1, 10 for `199X`, 100 for `19XX`. */
  readonly years: 1 | 10 | 100;
  /** 1-12, a season 21-24 (spring, summer, autumn, winter), `XX` for unspecified, null when not written. */
  readonly month: number | 'XX' | null;
  /** 1-31, `XX` for unspecified, null when not written. */
  readonly day: number | 'XX' | null;
  readonly qualifier: EdtfQualifier;
}

/**
 * An EDTF text taken apart. `interval` lasts from one date to the other; `within` is one day in between.
 */
export type EdtfExpression =
  | { readonly type: 'date'; readonly date: EdtfDate }
  | { readonly type: 'interval'; readonly from: EdtfEnd; readonly to: EdtfEnd }
  | { readonly type: 'within'; readonly from: EdtfDate; readonly to: EdtfDate };

/** An end of an interval: a date, `..` for open, or empty for unknown. */
export type EdtfEnd = EdtfDate | '..' | '';

/** First and last month of the seasons 21-24; the winter of a year begins in its December. */
export const SEASON_FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

const DATE =
  /^(?:(-?\d{4})|(\d{3})X|(\d{2})XX|Y(-?\d{5,7}))(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T[\d:]{5,8}(?:Z|[+-][\d:]{2,5})?)?)?)?([?~%]?)$/;

/**
 * Takes apart EDTF level 0 and 1 (ISO 8601-2:2019) and, of level 2, `[a..b]` with both ends. A time of
 * day is read past. Null for anything else, dates that do not exist included; the order of two dates
 * is not looked at.
 */
export function parseEdtfSyntax(text: string): EdtfExpression | null {
  if (text.startsWith('[')) return parseWithin(text);
  const slash = text.indexOf('/');
  if (slash >= 0) return parseInterval(text.slice(0, slash), text.slice(slash + 1));
  const date = parseDate(text);
  return date && { type: 'date', date };
}

function parseWithin(text: string): EdtfExpression | null {
  const inner = /^\[(.{4,20})\.\.(.{4,20})\]$/.exec(text);
  const from = parseDate(inner?.[1] ?? '');
  const to = parseDate(inner?.[2] ?? '');
  return from && to && { type: 'within', from, to };
}

function parseInterval(first: string, second: string): EdtfExpression | null {
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (from === null || to === null || (isOpenEnd(from) && isOpenEnd(to))) return null;
  return { type: 'interval', from, to };
}

function parseEnd(text: string): EdtfEnd | null {
  return text === '..' || text === '' ? text : parseDate(text);
}

function isOpenEnd(end: EdtfEnd): boolean {
  return end === '..' || end === '';
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const years = match[2] ? 10 : match[3] ? 100 : 1;
  const date: EdtfDate = {
    year: Number(match[1] ?? match[2] ?? match[3] ?? match[4]) * years,
    years,
    month: readPart(match[5]),
    day: readPart(match[6]),
    qualifier: (match[7] ?? '') as EdtfQualifier,
  };
  return exists(date) ? date : null;
}

function readPart(part: string | undefined): number | 'XX' | null {
  return part === undefined ? null : part === 'XX' ? 'XX' : Number(part);
}

function exists({ year, years, month, day }: EdtfDate): boolean {
  if (month === null) return true;
  if (years > 1) return false;
  if (month === 'XX') return day === null || day === 'XX';
  if (day === null) return (month >= 1 && month <= 12) || month in SEASON_FIRST_MONTH;
  if (month < 1 || month > 12) return false;
  return day === 'XX' || (day >= 1 && day <= daysInMonth(year, month));
}
