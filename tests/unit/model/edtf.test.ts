import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../src/model/calendar.ts';
import type { EpochDay } from '../../../src/model/calendar.ts';
import type { DayBounds } from '../../../src/model/date-value.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { formatEdtf } from '../../../src/model/edtf-format.ts';
import { parseEdtfSyntax } from '../../../src/model/edtf-syntax.ts';
import { anyText } from '../../support/any-text.ts';

function shown({ earliest, latest }: DayBounds): string {
  return earliest === latest
    ? formatIsoDay(earliest)
    : `${formatIsoDay(earliest)}..${formatIsoDay(latest)}`;
}

describe('parseEdtf', () => {
  it.each([
    ['2022-11-07', 'day', '2022-11-07', '2022-11-07'],
    ['2022-11-07T09:14:00Z', 'day', '2022-11-07', '2022-11-07'],
    ['2022-09', 'month', '2022-09-01..2022-09-30', '2022-09'],
    ['2022-09~', 'month', '2022-09-01..2022-09-30', '2022-09'],
    ['2022-22', 'season', '2022-06-01..2022-08-31', '2022-SU'],
    ['2022-24', 'season', '2022-12-01..2023-02-28', '2022-WI'],
    ['2022', 'year', '2022-01-01..2022-12-31', '2022'],
    ['2022-XX', 'year', '2022-01-01..2022-12-31', '2022-XX'],
    ['2022-11-XX', 'month', '2022-11-01..2022-11-30', '2022-11-XX'],
    ['199X', 'decade', '1990-01-01..1999-12-31', '199'],
    ['19XX', 'century', '1900-01-01..1999-12-31', '19'],
    ['[2022-11-07..2022-11-30]', 'interval', '2022-11-07..2022-11-30', null],
    ['[2022-11..2023-01]', 'interval', '2022-11-01..2023-01-31', null],
  ])('reads %s as one day', (text, precision, bounds, timex) => {
    const value = parseEdtf(text);
    expect(value).toMatchObject({ precision, timex, basis: 'stated', open: 'none' });
    expect(shown(value?.start as DayBounds)).toBe(bounds);
    expect(value?.end).toEqual(value?.start);
    expect(value?.days).toEqual({ least: 1, most: 1 });
  });

  it.each([
    ['2022-11-07/2022-11-10', '2022-11-07', '2022-11-10', 4, 4, 'none'],
    ['2022-11/2022-12', '2022-11-01..2022-11-30', '2022-12-01..2022-12-31', 2, 61, 'none'],
    ['2022-12-12/..', '2022-12-12', '2022-12-12', 1, 1, 'end'],
    ['/2022-12-12', '2022-12-12', '2022-12-12', 1, 1, 'start'],
  ])('reads %s as lasting', (text, start, end, least, most, open) => {
    const value = parseEdtf(text);
    expect(shown(value?.start as DayBounds)).toBe(start);
    expect(shown(value?.end as DayBounds)).toBe(end);
    expect(value).toMatchObject({ edtf: text, days: { least, most }, open, precision: 'interval' });
  });

  it.each([
    '',
    'x',
    '22-11-07',
    '2022-11-7',
    '2022-13',
    '2022-25',
    '2022-02-30',
    '2022-21-05',
    '2022-XX-05',
    '199X-05',
    '2022-11-10/2022-11-07',
    '[2022-11-30..2022-11-07]',
    '[2022-11-30..]',
    '../..',
    '7 November 2022',
  ])('refuses %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('never throws, and reads its own writing back', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const value = parseEdtf(text);
        expect(value && parseEdtf(value.edtf)).toEqual(value);
      }),
    );
  });
});

describe('formatEdtf', () => {
  const day = fc.integer({ min: -200000, max: 60000 }).map((n) => formatIsoDay(n as EpochDay));
  const date = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    fc.constantFrom(
      '1985',
      '-0044',
      'Y12345',
      '199X',
      '20XX',
      '2021-21?',
      '1985-XX',
      '1985-04-XX%',
    ),
  );
  const text = fc.oneof(
    date,
    fc.tuple(date, date).map(([a, b]) => `${a}/${b}`),
    fc.tuple(date, date).map(([a, b]) => `[${a}..${b}]`),
    date.map((a) => `${a}/..`),
  );

  it('writes what was read', () => {
    fc.assert(
      fc.property(text, (text) => {
        const expression = parseEdtfSyntax(text);
        expect(expression && formatEdtf(expression)).toBe(text);
      }),
    );
  });
});
