import { expect, it } from 'vitest';
import { outlineReport } from '../../../../src/record/exports/report-outline.ts';
import { exportOf } from './small-export.ts';

it('sorts events by their date in words, with what was said there, and numbers the sources', () => {
  const { days, otherStatements, sources, numberOf } = outlineReport(exportOf());
  expect(days.map(({ date, events }) => `${date}: ${events.length}`)).toEqual([
    'in February 2024: 1',
    '20 February 2024: 1',
    '27 February 2024: 1',
    '11 March 2024: 2',
    'from 18 March 2024: 1',
    '16 April 2024: 1',
    'No date: 1',
  ]);
  const told = days.flatMap(({ events }) => events.flatMap(({ statements }) => statements));
  expect([...told, ...otherStatements]).toHaveLength(6);
  expect(sources.map(({ id }) => numberOf.get(id))).toEqual([1, 2, 3]);
});

it('keeps what was said at an event that is not shown', () => {
  const { days, otherStatements } = outlineReport(exportOf({ kinds: ['statement'] }));
  expect(days).toEqual([]);
  expect(otherStatements).toHaveLength(6);
});
