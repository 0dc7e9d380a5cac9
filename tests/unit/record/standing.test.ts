import { describe, expect, it } from 'vitest';
import type { EventStatus } from '../../../src/model/event-kinds.ts';
import type { ParleyEvent } from '../../../src/model/record.ts';
import { describeStanding } from '../../../src/record/words/describe-standing.ts';
import { recordAsOf } from '../../../src/record/as-of/record-as-of.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { dayOf, onDay } from '../../support/date-values.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

/** The articles of the small record came out from 1 to 31 March 2024. */
function event(status: EventStatus, day: string | null): ParleyEvent {
  const [some] = SMALL_RECORD.events;
  if (!some) throw new Error('the small record has no event');
  return {
    ...some,
    status,
    date: day ? { value: onDay(day), report: null, citation: null } : null,
  };
}

describe('describeStanding', () => {
  it.each<[EventStatus, string | null, string]>([
    ['held', '2024-03-02', 'held'],
    ['announced', '2024-03-02', 'announced, not reported held'],
    ['urged', '2024-04-30', 'urged'],
    ['expected', null, 'expected'],
    ['cancelled', '2024-03-02', 'cancelled'],
  ])('%s on %s reads: %s', (status, day, words) => {
    expect(describeStanding(event(status, day), indexRecord(SMALL_RECORD))).toBe(words);
  });

  it('calls no plan overdue whose day had not come when the last article that counts came out', () => {
    const { record, uncounted } = recordAsOf(SMALL_RECORD, dayOf('2024-03-05'));
    const then = indexRecord(record, uncounted);
    expect(describeStanding(event('announced', '2024-03-02'), then)).toBe('announced');
    expect(describeStanding(event('announced', '2024-02-28'), then)).toBe(
      'announced, not reported held',
    );
  });
});
