import { describe, expect, it } from 'vitest';
import type { EventStatus } from '../../../src/model/event-kinds.ts';
import type { ParleyEvent } from '../../../src/model/record.ts';
import { describeStanding } from '../../../src/record/words/describe-standing.ts';
import { onDay } from '../../support/date-values.ts';
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
    expect(describeStanding(event(status, day), SMALL_RECORD)).toBe(words);
  });
});
