import { expect, it } from 'vitest';

import { asId, type SideId } from '../../../src/model/ids.ts';
import { EMPTY_FILTER, type RecordFilter } from '../../../src/model/record-filter.ts';
import { filterRecord } from '../../../src/record/filter/filter-record.ts';
import { findLoosenings, withoutPart } from '../../../src/record/filter/loosen.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { describeFilter } from '../../../src/record/words/describe-filter.ts';
import { dayOf } from '../../support/date-values.ts';
import { OSLO } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

const index = indexRecord(SMALL_RECORD);
const ESTMARK = asId<SideId>('estmark');

function filterFor(change: Partial<RecordFilter>): RecordFilter {
  return { ...EMPTY_FILTER, ...change };
}

it('offers each part that alone keeps things out, what brings back most first', () => {
  const filter = filterFor({ kinds: ['call'], sides: [ESTMARK] });
  expect(filterRecord(index, filter).events).toEqual([]);
  expect(findLoosenings(index, filter)).toEqual([
    { part: 'kinds', events: 2, statements: 2 },
    { part: 'sides', events: 1, statements: 0 },
  ]);
});

it('promises what dropping the part then shows', () => {
  const filter = filterFor({ kinds: ['call'], sides: [ESTMARK] });
  for (const { part, events, statements } of findLoosenings(index, filter)) {
    const shown = filterRecord(index, withoutPart(filter, part));
    expect([shown.events.length, shown.statements.length]).toEqual([events, statements]);
  }
});

it('offers nothing where two parts would have to go', () => {
  const range = { from: dayOf('2030-01-01'), to: dayOf('2030-01-02') };
  expect(findLoosenings(index, filterFor({ kinds: ['speech'], range }))).toEqual([]);
});

it('says what is filtered for', () => {
  const range = { from: dayOf('2024-02-01'), to: dayOf('2024-02-15') };
  const filter = filterFor({
    kinds: ['call', 'statement'],
    statuses: ['held'],
    range,
    sides: [ESTMARK, asId('norland')],
    places: [OSLO],
    sources: [asId('courier-vienna')],
    directness: ['partial'],
  });
  expect(describeFilter(filter, index, dayOf('2024-03-01'))).toEqual([
    'calls or statements',
    'held',
    '1–15 Feb 2024',
    'with Estmark or Norland',
    'at Oslo',
    'told by 1 of 3 articles',
    'partly quoted statements',
    'as reported by 1 Mar 2024',
  ]);
  expect(describeFilter(EMPTY_FILTER, index)).toEqual([]);
});
