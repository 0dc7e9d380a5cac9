import { describe, expect, it } from 'vitest';
import { asId, type ActorId, type EventId } from '../../../src/model/ids.ts';
import type { DateExtent } from '../../../src/timeline/date-extent.ts';
import { placeAlone, placeSpines, type Spine } from '../../../src/timeline/spines.ts';
import {
  countAround,
  EVERYWHERE,
  indexSpines,
  inWindow,
} from '../../../src/timeline/spine-index.ts';
import type { SpineSource } from '../../../src/timeline/spine-source.ts';
import { createTimeScale } from '../../../src/timeline/time-scale.ts';

interface Wish {
  readonly order?: number;
  readonly partOf?: string;
  readonly people?: number;
}

function onDay(id: string, day: number, wish: Wish = {}): SpineSource {
  return source(
    id,
    { form: 'day', from: day, to: day + 1, solidFrom: day, solidTo: day + 1 },
    wish,
  );
}

function source(id: string, extent: DateExtent, wish: Wish = {}): SpineSource {
  const seats = Array.from({ length: wish.people ?? 2 }, (_, lane) => ({
    lane,
    y: lane,
    actors: [asId<ActorId>(`a${lane}`)],
    role: 'principal' as const,
  }));
  const partOf = wish.partOf === undefined ? null : asId<EventId>(wish.partOf);
  return { id: asId<EventId>(id), extent, seats, partOf, order: wish.order ?? null };
}

/** A window from day 0, at so many pixels a day. */
function place(sources: readonly SpineSource[], pxPerDay: number): string[] {
  const scale = createTimeScale({ from: 0, to: 100 }, 100 * pxPerDay);
  return placeSpines(indexSpines(sources), scale, EVERYWHERE).map(
    ({ members, x }) => `${members.join('+')} @${x}`,
  );
}

describe('placeSpines', () => {
  it('stands a known day in the middle of its day', () => {
    expect(place([onDay('a', 3), onDay('b', 5)], 10)).toEqual(['a @35', 'b @55']);
  });

  it('stands outside the view too, so that what is panned to is there', () => {
    expect(place([onDay('a', -3), onDay('b', 103)], 10)).toEqual(['a @-25', 'b @1035']);
  });

  it('spreads four of one day where there is room', () => {
    // 40 px a day: 10 px apart around the middle at 60
    const four = ['a', 'b', 'c', 'd'].map((id) => onDay(id, 1));
    expect(place(four, 40)).toEqual(['a @45', 'b @55', 'c @65', 'd @75']);
  });

  it('stands parts in reported order, the whole after them', () => {
    const day = [
      onDay('whole', 1),
      onDay('late', 1, { order: 2, partOf: 'whole' }),
      onDay('early', 1, { order: 1, partOf: 'whole' }),
    ];
    expect(place(day, 30)).toEqual(['early @35', 'late @45', 'whole @55']);
  });

  it('draws them as one when the day is too narrow: the whole for its parts', () => {
    const day = [
      onDay('late', 1, { order: 2, partOf: 'whole', people: 9 }),
      onDay('whole', 1),
      onDay('other', 1),
      onDay('early', 1, { order: 1, partOf: 'whole' }),
    ];
    expect(place(day, 2)).toEqual(['other+early+late+whole @3']);
  });

  it('draws the one with most people for the others', () => {
    const day = ['a', 'b', 'c'].map((id, i) => onDay(id, 0, { people: i === 1 ? 5 : 2 }));
    expect(place(day, 1)).toEqual(['b+a+c @0.5']);
  });

  it('still spreads two at any zoom, by no more than a dot', () => {
    expect(place([onDay('a', 0), onDay('b', 0)], 0.1)).toEqual(['a @-2.95', 'b @3.05']);
  });
});

/** An event alone in a window from day 0, at so many pixels a day. */
function at(extent: DateExtent, pxPerDay: number): Omit<Spine, 'id' | 'x' | 'members'> {
  const scale = createTimeScale({ from: 0, to: 100 }, 100 * pxPerDay);
  const { form, left, right, solid } = placeAlone({ id: asId<EventId>('e'), extent }, scale);
  return { form, left, right, solid };
}

describe('placeAlone', () => {
  const month: DateExtent = { form: 'within', from: 10, to: 40, solidFrom: 10, solidTo: 40 };
  const talks: DateExtent = { form: 'lasting', from: 10, to: 20, solidFrom: 10, solidTo: 15 };
  it('gives an imprecise date a bar from the first day to the last', () => {
    expect(at(month, 2)).toMatchObject({ form: 'bar', left: 20, right: 80 });
  });

  it('gives it whiskers under 14 px', () => {
    expect(at(month, 0.4)).toMatchObject({ form: 'whiskers', left: 1, right: 19 });
    expect(at(month, 14.1 / 30).form).toBe('bar');
  });

  it('says which part of what lasts is certain', () => {
    expect(at(talks, 4)).toEqual({
      form: 'lasting',
      left: 40,
      right: 80,
      solid: { from: 0, to: 0.5 },
    });
  });

  it('never lets what lasts shrink to a line', () => {
    expect(at(talks, 0.1)).toMatchObject({ form: 'lasting', left: -2.5, right: 5.5 });
  });
});

const THIRTY: DateExtent = { form: 'within', from: 0, to: 30, solidFrom: 0, solidTo: 30 };
const INDEX = indexSpines([onDay('c', 20), onDay('a', 5), onDay('b', 5), source('month', THIRTY)]);

function found(from: number, to: number): string {
  const { days, stretches } = inWindow(INDEX, { from, to });
  return [...stretches, ...days.flatMap(({ events }) => events)].map(({ id }) => id).join(' ');
}

describe('the index by time', () => {
  it('finds what touches a window, to the day', () => {
    expect(found(5.5, 6)).toBe('month a b');
    expect(found(6, 20)).toBe('month');
    expect(found(6, 20.5)).toBe('month c');
    expect(found(30, 40)).toBe('');
  });

  it('counts what lies before, in and after', () => {
    expect(countAround(INDEX, { from: 6, to: 20 })).toEqual({ before: 2, inView: 1, after: 1 });
    expect(countAround(INDEX, { from: 40, to: 50 })).toEqual({ before: 4, inView: 0, after: 0 });
    expect(countAround(INDEX, { from: -9, to: 0 })).toEqual({ before: 0, inView: 0, after: 4 });
  });
});
