import { expect, it } from 'vitest';

import {
  asId,
  type ActorId,
  type DocumentId,
  type EventId,
  type SideId,
} from '../../../src/model/ids.ts';
import { EMPTY_FILTER } from '../../../src/model/record-filter.ts';
import type { AddressedView } from '../../../src/store/address.ts';
import { keepKnown } from '../../../src/store/known-view.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { indexRecord } from '../../../src/store/record-index.ts';
import { RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { MEETING } from '../../support/small-reports.ts';
import { VIENNA } from '../../support/small-texts.ts';

const INDEX = indexRecord(SMALL_RECORD);
const VIEW: AddressedView = {
  corpus: 'small',
  filter: { ...EMPTY_FILTER, sides: [asId<SideId>('norland')] },
  window: null,
  embed: null,
  arrangement: INITIAL_VIEW.arrangement,
  asOf: null,
  trail: [
    { type: 'actor', actor: RUIZ },
    { type: 'document', document: VIENNA, range: { start: 3, end: 9 } },
  ],
};

it('gives back the very view when all of it is known', () => {
  expect(keepKnown(INDEX, VIEW)).toEqual({ view: VIEW, problems: [] });
  expect(keepKnown(INDEX, VIEW).view).toBe(VIEW);
});

it('leaves out what the record lacks, with one sentence each', () => {
  const { view, problems } = keepKnown(INDEX, {
    ...VIEW,
    filter: { ...EMPTY_FILTER, sides: [asId<SideId>('atlantis')] },
    trail: [
      { type: 'actor', actor: asId<ActorId>('nobody') },
      { type: 'event', event: asId<EventId>('nothing') },
      { type: 'document', document: asId<DocumentId>('nowhere'), range: null },
    ],
  });
  expect(view.trail).toEqual([]);
  expect(view.filter.sides).toEqual([]);
  expect(problems).toHaveLength(4);
});

it('finds an event by an earlier id', () => {
  const alias = INDEX.eventsById.get(MEETING)?.aliases[0] ?? '';
  const step = { type: 'event', event: asId<EventId>(alias) } as const;
  const { view, problems } = keepKnown(INDEX, { ...VIEW, trail: [step] });
  expect(view.trail).toEqual([{ type: 'event', event: MEETING }]);
  expect(problems).toEqual([]);
});

it('forgets words that lie past the end of the article', () => {
  const step = { type: 'document', document: VIENNA, range: { start: 0, end: 99_999 } } as const;
  const { view } = keepKnown(INDEX, { ...VIEW, trail: [step] });
  expect(view.trail).toEqual([{ ...step, range: null }]);
});
