import { expect, it } from 'vitest';

import { windowAround } from '../../../src/search/reveal-event.ts';
import { indexRecord } from '../../../src/store/record-index.ts';
import type { EventId } from '../../../src/model/ids.ts';
import { dayOf } from '../../support/date-values.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { IN_OSLO, MEETING } from '../../support/small-reports.ts';

const { eventsById } = indexRecord(SMALL_RECORD);

function around(id: EventId, from: string, to: string) {
  const event = eventsById.get(id);
  if (!event) throw new Error(`no event ${id}`);
  return windowAround(event, { from: dayOf(from), to: dayOf(to) });
}

it('moves a window that shows other days, and keeps its length', () => {
  expect(around(MEETING, '2024-01-01', '2024-01-11')).toEqual({
    from: dayOf('2024-03-06'),
    to: dayOf('2024-03-16'),
  });
});

it('leaves a window that shows the event, and one for an event without a date', () => {
  const window = { from: dayOf('2024-03-11'), to: dayOf('2024-04-01') };
  expect(around(MEETING, '2024-03-11', '2024-04-01')).toEqual(window);
  expect(around(IN_OSLO, '2024-03-11', '2024-04-01')).toEqual(window);
});
