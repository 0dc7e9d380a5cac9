import type { EdtfDate, EdtfEnd, EdtfExpression } from './edtf-syntax.ts';

/** Writes an EDTF expression; `parseEdtfSyntax` reads it back to the same. */
export function formatEdtf(expression: EdtfExpression): string {
  if (expression.type === 'date') return formatDate(expression.date);
  if (expression.type === 'interval')
    return `${formatEnd(expression.from)}/${formatEnd(expression.to)}`;
  return `[${formatDate(expression.from)}..${formatDate(expression.to)}]`;
}

function formatEnd(end: EdtfEnd): string {
  return typeof end === 'string' ? end : formatDate(end);
}

function formatDate({ year, years, month, day, qualifier }: EdtfDate): string {
  const parts = [formatYear(year, years), formatPart(month), formatPart(day)];
  return parts.filter((part) => part !== '').join('-') + qualifier;
}

function formatYear(year: number, years: EdtfDate['years']): string {
  if (years === 10) return `${padded(year / 10, 3)}X`;
  if (years === 100) return `${padded(year / 100, 2)}XX`;
  const sign = year < 0 ? '-' : '';
  const size = Math.abs(year);
  return size > 9999 ? `Y${sign}${size}` : `${sign}${padded(size, 4)}`;
}

function formatPart(part: number | 'XX' | null): string {
  return part === null ? '' : part === 'XX' ? part : padded(part, 2);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
