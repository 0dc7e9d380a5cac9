import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { civilToEpochDay, type EpochDay } from '../../../src/model/calendar.ts';
import { DIRECTNESSES, EVENT_KINDS, EVENT_STATUSES } from '../../../src/model/event-kinds.ts';
import {
  asId,
  type ActorId,
  type AnyId,
  type DocumentId,
  type EventId,
  type PlaceId,
  type SideId,
  type StatementId,
} from '../../../src/model/ids.ts';
import { EMPTY_FILTER, type DayRange } from '../../../src/model/record-filter.ts';
import { readAddress, writeAddress, type AddressedView } from '../../../src/store/address.ts';
import { extendTrail } from '../../../src/store/trail.ts';
import {
  ACTOR_TABS,
  EMBEDDED,
  GROUPINGS,
  INITIAL_VIEW,
  NETWORK_FORMS,
  SPACINGS,
  STATEMENT_ORDERS,
  TIMELINE_FORMS,
  type PanelStep,
} from '../../../src/store/view-state.ts';

const AUTUMN: DayRange = {
  from: civilToEpochDay(2022, 9, 1),
  to: civilToEpochDay(2022, 11, 20),
};

describe('writeAddress', () => {
  it('is short where nothing was chosen', () => {
    expect(writeAddress({ ...INITIAL_VIEW, corpus: 'peace' })).toBe('v=1&corpus=peace');
  });

  it('can be read by a person', () => {
    const view: AddressedView = {
      corpus: 'peace',
      embed: 'network',
      filter: { ...EMPTY_FILTER, range: AUTUMN, kinds: ['call', 'statement'] },
      window: AUTUMN,
      arrangement: {
        timeline: 'list',
        grouping: 'source',
        spacing: 'even',
        toggled: ['norland', 'fold:sudria'],
        network: 'sides',
        statements: 'newest',
      },
      asOf: civilToEpochDay(2022, 11, 5),
      trail: [
        { type: 'actor', actor: asId<ActorId>('ada-lind'), tab: 'said' },
        { type: 'document', document: asId<DocumentId>('day-one'), range: { start: 12, end: 90 } },
      ],
    };
    expect(writeAddress(view)).toBe(
      'v=1&corpus=peace&embed=network&from=2022-09-01&to=2022-11-20&window=2022-09-01..2022-11-20' +
        '&asof=2022-11-05&timeline=list&rows=source&spacing=even&toggled=norland,fold%3Asudria&network=sides&order=newest&kind=call,statement&panel=actor:ada-lind:said/document:day-one:12-90',
    );
  });
});

describe('readAddress', () => {
  it('gives the first view for an empty address', () => {
    const { view, problems } = readAddress('');
    expect(INITIAL_VIEW).toMatchObject(view);
    expect(problems).toEqual([]);
  });

  it.each([
    ['?v=1&kind=call,banquet', '“banquet”'],
    ['?v=1&from=2022-02-30&to=2022-03-01', '2022-02-30'],
    ['?v=1&from=2022-03-02&to=2022-03-01', '2022-03-02'],
    ['?v=1&panel=person:ada', '“person:ada”'],
    ['?v=1&panel=actor:%E0%A4%A', 'actor:'],
    ['?v=1&panel=tie:ada,ada', 'tie:ada,ada'],
    ['?v=1&timeline=table', '“table”'],
    ['?v=1&order=loudest', '“loudest”'],
    ['?v=7', 'another version'],
  ])('leaves out what is wrong in %s and tells it', (query, told) => {
    const { view, problems } = readAddress(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
    expect(view.filter.range).toBeNull();
    expect(view.trail).toEqual([]);
  });

  it('keeps what is right beside what is wrong', () => {
    const { view } = readAddress('?v=1&kind=banquet,call&panel=nonsense/actor:ada');
    expect(view.filter.kinds).toEqual(['call']);
    expect(view.trail).toEqual([{ type: 'actor', actor: 'ada' }]);
  });

  it.each(['actor:ada', 'actor:ada:meetings', 'actor:ada:cheers'])(
    'shows the meetings of the actor for %s',
    (step) => {
      const { view, problems } = readAddress(`?v=1&panel=${step}`);
      expect(view.trail).toEqual([{ type: 'actor', actor: 'ada' }]);
      expect(problems).toEqual([]);
    },
  );

  it('never throws and never takes a prototype for a value', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (query) => {
        expect(readAddress(query).view.filter.kinds).toBeInstanceOf(Array);
      }),
    );
    expect(readAddress('?kind=constructor,__proto__').view.filter.kinds).toEqual([]);
  });
});

it('reads back whatever was written', () => {
  fc.assert(
    fc.property(anyView(), (view) => {
      expect(readAddress(writeAddress(view))).toEqual({ view, problems: [] });
    }),
  );
});

function anyView(): fc.Arbitrary<AddressedView> {
  const filter = fc.record({
    range: fc.option(anyRange(), { nil: null }),
    kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS, 'statement' as const)),
    statuses: fc.uniqueArray(fc.constantFrom(...EVENT_STATUSES)),
    sides: anyIds<SideId>(),
    sources: anyIds<DocumentId>(),
    places: anyIds<PlaceId>(),
    directness: fc.uniqueArray(fc.constantFrom(...DIRECTNESSES)),
  });
  return fc.record({
    corpus: fc.option(anyId(), { nil: null }),
    embed: fc.constantFrom(null, ...EMBEDDED),
    filter,
    window: fc.option(anyRange(), { nil: null }),
    arrangement: fc.record({
      timeline: fc.constantFrom(...TIMELINE_FORMS),
      grouping: fc.constantFrom(...GROUPINGS),
      spacing: fc.constantFrom(...SPACINGS),
      toggled: fc.uniqueArray(anyId()),
      network: fc.constantFrom(...NETWORK_FORMS),
      statements: fc.constantFrom(...STATEMENT_ORDERS),
    }),
    asOf: fc.option(
      anyRange().map(({ from }) => from),
      { nil: null },
    ),
    trail: fc.array(anyStep(), { maxLength: 6 }).map(trailOf),
  });
}

function trailOf(steps: readonly PanelStep[]): readonly PanelStep[] {
  return steps.reduce<readonly PanelStep[]>(extendTrail, []);
}

function anyStep(): fc.Arbitrary<PanelStep> {
  const id = anyId();
  return fc.oneof(
    id.map((actor): PanelStep => ({ type: 'actor', actor: asId<ActorId>(actor) })),
    fc
      .tuple(id, fc.constantFrom(...ACTOR_TABS))
      .map(([actor, tab]): PanelStep => ({ type: 'actor', actor: asId<ActorId>(actor), tab })),
    id.map((event): PanelStep => ({ type: 'event', event: asId<EventId>(event) })),
    id.map((document): PanelStep => ({
      type: 'document',
      document: asId<DocumentId>(document),
      range: null,
    })),
    fc
      .tuple(id, id)
      .filter(([a, b]) => a < b)
      .map(([a, b]): PanelStep => ({ type: 'tie', actors: [asId<ActorId>(a), asId<ActorId>(b)] })),
    id.map((place): PanelStep => ({ type: 'place', place: asId<PlaceId>(place) })),
    id.map((statement): PanelStep => ({
      type: 'statement',
      statement: asId<StatementId>(statement),
    })),
    fc.constantFrom<PanelStep>({ type: 'review' }, { type: 'formats', actor: null }),
    id.map((actor): PanelStep => ({ type: 'formats', actor: asId<ActorId>(actor) })),
  );
}

function anyRange(): fc.Arbitrary<DayRange> {
  const day = fc.integer({ min: 0, max: 40_000 });
  return fc.tuple(day, day).map(([a, b]) => ({
    from: Math.min(a, b) as EpochDay,
    to: Math.max(a, b) as EpochDay,
  }));
}

function anyIds<Id extends AnyId>(): fc.Arbitrary<readonly Id[]> {
  return fc.uniqueArray(
    anyId().map((id) => asId<Id>(id)),
    { maxLength: 3 },
  );
}

/** Whatever a file may be called, the address's own signs included; no broken surrogates. */
function anyId(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('a,b', 'a/b', 'a:b', 'a&b=c', 'a%b', 'a..b', 'Ильхам', "d'or", 'x@12', '~'),
    fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
  );
}
