import { describe, expect, it } from 'vitest';
import { asId, type EventId, type StatementId } from '../../../src/model/ids.ts';
import { placeContextWords } from '../../../src/timeline/context-band.ts';
import { placeQuotes, type QuoteSource } from '../../../src/timeline/quote-ticks.ts';
import type { Spine } from '../../../src/timeline/spines.ts';
import { createTimeScale } from '../../../src/timeline/time-scale.ts';
import { layoutUndated, undatedShare, type UndatedSource } from '../../../src/timeline/undated.ts';

function clashAt(x: number): Spine {
  const id = asId<EventId>(`clash-${x}`);
  return { id, form: 'point', x, left: x, right: x, solid: { from: 0, to: 1 }, members: [id] };
}

/** On which side marks have words of 50 px on a plot of 200. */
function sides(xs: readonly number[]): (string | null)[] {
  return placeContextWords(xs.map(clashAt), () => 50, 200).map(({ words }) => words);
}

function said(id: string, lane: number, from: number, to = from + 1): QuoteSource {
  return {
    id: asId<StatementId>(id),
    lane,
    y: 12 + 24 * lane,
    from,
    to,
  };
}

describe('placeContextWords', () => {
  it('gives words to marks with room to their right, in time order', () => {
    //  × words   ×× words
    expect(sides([100, 10, 110])).toEqual(['right', null, 'right']);
  });

  it('puts words to the left where the plot ends, unless others stand there', () => {
    expect(sides([145])).toEqual(['left']);
    expect(sides([100, 145])).toEqual(['left', null]);
    expect(sides([30, 190])).toEqual(['right', 'left']);
  });

  it('leaves out words of what is not in view', () => {
    expect(sides([-5])).toEqual([null]);
    expect(sides([230])).toEqual([null]);
  });
});

describe('placeQuotes', () => {
  const SCALE = createTimeScale({ from: 0, to: 100 }, 300);
  it('makes one tick of what stands on one another in one row', () => {
    const ticks = placeQuotes([said('a', 0, 3), said('b', 0, 3), said('c', 1, 3)], SCALE);
    expect(ticks.map(({ lane, left, statements }) => [lane, left, statements.length])).toEqual([
      [0, 12, 2],
      [1, 12, 1],
    ]);
  });

  it('stretches over days that are not known', () => {
    expect(placeQuotes([said('a', 0, 10, 40)], SCALE)).toMatchObject([{ left: 30, right: 120 }]);
  });

  it('leaves out what is not in view', () => {
    expect(placeQuotes([said('a', 0, -5), said('b', 0, 101)], SCALE)).toEqual([]);
  });
});

/** An undated event with dots at these heights. */
function one(id: string, ...ys: number[]): UndatedSource {
  return { id: asId<EventId>(id), seats: ys.map((y) => ({ y })) };
}

/** Of so many events without a date, and with one. */
function share(undated: number, dated: number): number {
  const byId = new Map(Array.from({ length: dated }, (_, i) => [asId<EventId>(`e${i}`), null]));
  return undatedShare({ undated: Array.from({ length: undated }), byId });
}

describe('undatedShare', () => {
  it('grows with what has no date, within bounds', () => {
    expect([share(1, 19), share(2, 3), share(9, 1), share(3, 0)]).toEqual([0.16, 0.4, 0.5, 0.5]);
  });
});

describe('layoutUndated', () => {
  const events = ['a', 'b', 'c', 'd', 'e'].map((id) => one(id, 12, 36));

  it('takes no room when everything has a date', () => {
    expect(layoutUndated([], 120).width).toBe(0);
  });

  it('stands events beside each other after the break', () => {
    const { width, places } = layoutUndated(events.slice(0, 2), 120);
    expect(width).toBe(80);
    expect(places.map(({ x }) => x)).toEqual([38, 54]);
  });

  it('counts those it has no room for', () => {
    // 26 + 14 px of margin leave 60: four slots of 16
    const { places, total, width } = layoutUndated(events, 100);
    expect([places.length, total, width]).toEqual([4, 5, 88]);
  });

  it('stands events under each other where their rows are free', () => {
    // rows at 12, 36, 60, 84; the context band is apart from all rows
    const packed = [one('a', 12, 60), one('b', 84), one('c', 36), one('d'), one('e'), one('f', 84)];
    const { places } = layoutUndated(packed, 120);
    const [first, second] = [38, 54];
    expect(places.map(({ x }) => x)).toEqual([first, first, second, first, second, second]);
  });

  it('knows whether any of them is in a row', () => {
    expect(layoutUndated([one('a'), one('b')], 120).isInRows).toBe(false);
    expect(layoutUndated([one('a'), one('b', 12)], 120).isInRows).toBe(true);
  });
});
