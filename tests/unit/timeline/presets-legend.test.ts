import { describe, expect, it } from 'vitest';
import type { DateValue } from '../../../src/model/date-value.ts';
import type { ParleyEvent } from '../../../src/model/record.ts';
import { formatIsoDay } from '../../../src/model/calendar.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { datePresets } from '../../../src/timeline/date-presets.ts';
import { legendLines } from '../../../src/timeline/legend-lines.ts';
import { metricsFor } from '../../../src/timeline/metrics.ts';
import { buildPicture } from '../../../src/timeline/picture.ts';
import { onDay } from '../../support/date-values.ts';
import { generateRecord } from '../../support/generate-record.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

function on(value: DateValue | null): ParleyEvent {
  return { date: value && { value, report: null, citation: null } } as ParleyEvent;
}

function told(events: readonly ParleyEvent[], selected: ParleyEvent | null = null): string[] {
  return datePresets(events, selected).map(({ label, range }) =>
    range ? `${label}: ${formatIsoDay(range.from)} ${formatIsoDay(range.to)}` : label,
  );
}

describe('datePresets', () => {
  it('offers years and last stretches that do not show everything', () => {
    expect(told([on(onDay('2022-09-13')), on(onDay('2023-05-02'))])).toEqual([
      'All dates',
      '2022: 2022-01-01 2022-12-31',
      '2023: 2023-01-01 2023-12-31',
      'Last 3 months: 2023-02-01 2023-05-02',
      'Last 30 days: 2023-04-03 2023-05-02',
    ]);
  });

  it('offers little for a short record, and nothing without dates', () => {
    expect(told([on(onDay('2022-09-13')), on(onDay('2022-09-20'))])).toEqual(['All dates']);
    expect(told([on(null)])).toEqual([]);
  });

  it('offers the time around a selected event that has a date', () => {
    const event = on(onDay('2022-09-13'));
    expect(told([event], event).at(-1)).toBe(
      '30 days around the selected event: 2022-08-14 2022-10-13',
    );
    expect(told([event], on(null))).toEqual(['All dates']);
  });
});

function wordsOf(record: typeof SMALL_RECORD): string[] {
  const input = { toggled: new Set<string>(), metrics: metricsFor(16) };
  const { world } = buildPicture(indexRecord(record), { ...input, grouping: 'people' });
  return legendLines(world).map(({ words }) => words);
}

describe('legendLines', () => {
  it('explains the marks that a record has, and no others', () => {
    const words = wordsOf(SMALL_RECORD);
    expect(words).toContain('a clash');
    expect(words).toContain('called off or denied');
    expect(words).toContain('lasted, end not known');
    expect(words).not.toContain('a deadline');
    expect(words).not.toContain('an agreement or signing');
  });

  it('explains a mark once', () => {
    const words = wordsOf(generateRecord({ actors: 20, events: 120 }).record);
    expect(new Set(words).size).toBe(words.length);
    expect(words).toContain('a deadline');
  });
});
