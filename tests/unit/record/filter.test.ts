import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/model/ids.ts';
import type { SideId } from '../../../src/model/ids.ts';
import { EMPTY_FILTER } from '../../../src/model/record-filter.ts';
import type { RecordFilter } from '../../../src/model/record-filter.ts';
import { countFacets } from '../../../src/record/filter/count-facets.ts';
import { filterRecord } from '../../../src/record/filter/filter-record.ts';
import { countMeetings } from '../../../src/record/meeting-counts.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { dayOf } from '../../support/date-values.ts';
import { BERG, LIND, MARSH, OKORO, RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

const index = indexRecord(SMALL_RECORD);
const SUDRIA = asId<SideId>('sudria');

function filter(change: Partial<RecordFilter>): readonly string[] {
  return filterRecord(index, { ...EMPTY_FILTER, ...change }).events.map(({ id }) => id);
}

describe('filterRecord', () => {
  it('lets everything through without a filter', () => {
    const all = filterRecord(index, EMPTY_FILTER);
    expect(all.events).toEqual(SMALL_RECORD.events);
    expect(all.statements).toEqual(SMALL_RECORD.statements);
    expect(all.possibleCount).toBe(0);
  });

  it('takes what may lie in the range and counts what only may', () => {
    const range = { from: dayOf('2024-02-20'), to: dayOf('2024-02-27') };
    expect(filter({ range })).toEqual(['call-2024-02', 'meeting-2024-02-20', 'clash-2024-02-27']);
    expect(filterRecord(index, { ...EMPTY_FILTER, range }).possibleCount).toBe(1);
  });

  it('asks all facets at once', () => {
    expect(filter({ kinds: ['meeting'], statuses: ['held'], sides: [SUDRIA] })).toEqual([
      'meeting-2024-03-11-hofburg-house-vienna',
      'meeting-2024-03-11-hofburg-house-vienna-2',
      'meeting-undated-oslo',
    ]);
    expect(
      filter({ sources: [asId('courier-vienna')], places: [asId('hofburg-house-vienna')] }),
    ).toEqual(['meeting-2024-03-11-hofburg-house-vienna']);
    expect(filter({ kinds: ['statement'] })).toEqual([]);
  });

  it('asks how statements are given, and leaves events alone in that', () => {
    const passed = filterRecord(index, { ...EMPTY_FILTER, directness: ['paraphrase'] });
    expect(passed.statements.map(({ parts }) => parts[0]?.words)).toEqual([
      'a treaty was within reach',
    ]);
    expect(passed.events).toEqual(SMALL_RECORD.events);
  });
});

describe('countFacets', () => {
  it('counts each facet under the others, not under itself', () => {
    const counts = countFacets(index, { ...EMPTY_FILTER, kinds: ['call'], sides: [SUDRIA] });
    expect(Object.fromEntries(counts.kinds)).toEqual({
      meeting: { events: 4, statements: 0 },
      call: { events: 1, statements: 0 },
      talks: { events: 1, statements: 0 },
      statement: { events: 0, statements: 2 },
    });
    expect(counts.sides.get(SUDRIA)).toEqual({ events: 1, statements: 0 });
    expect(counts.sides.get(asId('estmark'))).toBeUndefined();
    expect(counts.statuses.get('held')).toEqual({ events: 1, statements: 0 });
  });

  it('counts an event once for a side with two people in it', () => {
    expect(countFacets(index, EMPTY_FILTER).sides.get(asId('estmark'))?.events).toBe(2);
  });
});

describe('countMeetings', () => {
  it('counts what was held and whole, calls and plans apart', () => {
    const counts = countMeetings(SMALL_RECORD.events);
    expect(counts.get(RUIZ)).toEqual({ meetings: 1, calls: 1, planned: 0 });
    expect(counts.get(LIND)).toEqual({ meetings: 1, calls: 1, planned: 0 });
    expect(counts.get(MARSH)).toEqual({ meetings: 1, calls: 0, planned: 1 });
    expect(counts.get(BERG)).toEqual({ meetings: 1, calls: 0, planned: 0 });
    expect(counts.get(OKORO)).toEqual({ meetings: 1, calls: 0, planned: 0 });
  });
});
