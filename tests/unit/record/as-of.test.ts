import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER } from '../../../src/model/record-filter.ts';
import type { ParleyEvent } from '../../../src/model/record.ts';
import { recordAsOf } from '../../../src/record/as-of/record-as-of.ts';
import { countFacets } from '../../../src/record/filter/count-facets.ts';
import { filterRecord } from '../../../src/record/filter/filter-record.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { dayOf } from '../../support/date-values.ts';
import { LIND, MARSH, OKORO, RUIZ, VIENNA_CITY, VIENNA_HOUSE } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { ALONE, HEARING, MEETING, TALKS } from '../../support/small-reports.ts';
import { GENEVA, VIENNA } from '../../support/small-texts.ts';

function on(iso: string, id: string): ParleyEvent {
  const event = recordAsOf(SMALL_RECORD, dayOf(iso)).record.events.find((one) => one.id === id);
  if (!event) throw new Error(`${id} is lost`);
  return event;
}

/** Articles: 1 March (preview), 12 March (Vienna), some day from 18 to 31 March (Geneva). */
describe('recordAsOf', () => {
  it('tells a meeting as announced before it was told as held', () => {
    const event = on('2024-03-05', MEETING);
    expect(event.status).toBe('announced');
    expect(event.date?.value.start).toEqual({
      earliest: dayOf('2024-03-11'),
      latest: dayOf('2024-03-17'),
    });
    expect(event.place?.place).toBe(VIENNA_CITY);
    expect(event.participants.map(({ actor }) => actor).toSorted()).toEqual([RUIZ, LIND, MARSH]);
    expect(event.reports).toHaveLength(1);
  });

  it('tells it as held from the day of that article', () => {
    const event = on('2024-03-12', MEETING);
    expect(event.status).toBe('held');
    expect(event.date?.value.edtf).toBe('2024-03-11');
    expect(event.place?.place).toBe(VIENNA_HOUSE);
    expect(event.participants.map(({ actor }) => actor)).not.toContain(OKORO);
    expect(on('2024-03-31', MEETING).participants.map(({ actor }) => actor)).toContain(OKORO);
  });

  it('counts an article from the last day on which it can have come out', () => {
    expect(recordAsOf(SMALL_RECORD, dayOf('2024-03-30')).uncounted.documents).toEqual(
      new Set([GENEVA]),
    );
    const all = recordAsOf(SMALL_RECORD, dayOf('2024-03-31'));
    expect(all.record).toBe(SMALL_RECORD);
    expect(all.uncounted.events.size).toBe(0);
  });

  it('names what no article had told, and leaves it in its place', () => {
    const { record, uncounted } = recordAsOf(SMALL_RECORD, dayOf('2024-03-05'));
    expect(uncounted.documents).toEqual(new Set([VIENNA, GENEVA]));
    expect([...uncounted.events].toSorted()).toEqual([HEARING, ALONE, TALKS].toSorted());
    expect(on('2024-03-05', TALKS)).toBe(SMALL_RECORD.events.find(({ id }) => id === TALKS));
    expect(record.events).toHaveLength(SMALL_RECORD.events.length);
  });

  it('shows nothing before the first article', () => {
    const { record, uncounted } = recordAsOf(SMALL_RECORD, dayOf('2024-02-29'));
    expect(uncounted.events.size).toBe(SMALL_RECORD.events.length);
    const filtered = filterRecord(indexRecord(record, uncounted), EMPTY_FILTER);
    expect([filtered.events, filtered.statements]).toEqual([[], []]);
  });

  it('filters out what was not reported, statements too', () => {
    const { record, uncounted } = recordAsOf(SMALL_RECORD, dayOf('2024-03-05'));
    const { eventIds, statements } = filterRecord(indexRecord(record, uncounted), EMPTY_FILTER);
    expect(eventIds.has(MEETING)).toBe(true);
    expect(eventIds.has(TALKS)).toBe(false);
    for (const { document } of statements) expect([VIENNA, GENEVA]).not.toContain(document);
  });

  it('does not count what was not reported', () => {
    const { record, uncounted } = recordAsOf(SMALL_RECORD, dayOf('2024-03-05'));
    const then = indexRecord(record, uncounted);
    const { kinds, sources } = countFacets(then, EMPTY_FILTER);
    const { events, statements } = filterRecord(then, EMPTY_FILTER);
    const counted = [...kinds.values()];
    expect(counted.reduce((sum, one) => sum + one.events, 0)).toBe(events.length);
    expect(kinds.get('statement')?.statements).toBe(statements.length);
    expect(sources.has(GENEVA)).toBe(false);
  });
});
