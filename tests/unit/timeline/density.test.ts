import { describe, expect, it } from 'vitest';
import { asId, type EventId } from '../../../src/model/ids.ts';
import { bringForward, countLeftOut, isCrowded } from '../../../src/timeline/crowding.ts';
import { cellAt } from '../../../src/timeline/density-cell.ts';
import { countForward, indexDensity, layoutDensity } from '../../../src/timeline/density.ts';
import { layoutLanes } from '../../../src/timeline/lanes.ts';
import { paintDensity, SHADES } from '../../../src/timeline/paint-density.ts';
import { EVERYWHERE, indexSpines, type SpineIndex } from '../../../src/timeline/spine-index.ts';
import { placeSpines } from '../../../src/timeline/spines.ts';
import { createTimeScale } from '../../../src/timeline/time-scale.ts';
import type { DatedEvent } from '../../../src/timeline/world.ts';

const NAMES = ['ana', 'bo'];
const LANES = layoutLanes(
  [
    {
      key: 'all',
      name: 'All',
      side: null,
      rows: NAMES.map((key) => ({ key, type: 'actor', label: key, actors: [], holds: [key] })),
    },
  ],
  new Set(),
  24,
);

function eventOn(day: number, lanes: readonly number[]): DatedEvent {
  const seats = lanes.map((lane) => ({ lane, y: 0, actors: [], role: 'principal' }));
  const extent = { form: 'day', from: day, to: day + 1, solidFrom: day, solidTo: day + 1 };
  return { id: asId<EventId>(`e${day}`), extent, seats } as unknown as DatedEvent;
}

/** Ten days at 4 px, so that a cell is a day. */
const SCALE = createTimeScale({ from: 0, to: 10 }, 40);
const EVENTS = [eventOn(1, [0]), eventOn(1, [0, 1]), eventOn(2, [0]), eventOn(9, [1])];

function row(cells: Uint32Array, at: number): string {
  return Array.from(cells.slice(at * 10, at * 10 + 10), (count) => count || '.').join('');
}

describe('layoutDensity', () => {
  const lanes = indexDensity(EVENTS, LANES);

  it('counts the events of each row and day', () => {
    const { counts, highest } = layoutDensity(lanes, SCALE);
    expect([row(counts, 0), row(counts, 1), highest]).toEqual(['.21.......', '.1.......1', 2]);
  });

  it('counts what is in view only, at any zoom', () => {
    const { counts, columns } = layoutDensity(lanes, createTimeScale({ from: 2, to: 4.5 }, 40));
    expect(columns).toBe(10);
    expect(row(counts, 0)).toBe('..1.......');
    const wide = layoutDensity(lanes, createTimeScale({ from: -100, to: 100 }, 40)).counts;
    expect([row(wide, 0), row(wide, 1)]).toEqual(['.....3....', '.....2....']);
  });

  it('counts apart what stands forward', () => {
    const marked = countForward(lanes, EVENTS, ({ id }) => id === 'e2' || id === 'e9');
    const { counts, forward } = layoutDensity(marked, SCALE);
    expect([row(forward, 0), row(forward, 1)]).toEqual(['..1.......', '.........1']);
    expect(row(counts, 0)).toBe('.21.......');
  });
});

describe('cellAt', () => {
  const density = layoutDensity(indexDensity(EVENTS, LANES), SCALE);
  const [ana = 0, bo = 0] = LANES.lanes.map(({ y }) => y);
  const at = (x: number, y: number) => cellAt({ density, scale: SCALE }, LANES, { x, y });

  it('tells row, days and how many', () => {
    expect(at(5, ana)).toEqual({ type: 'cell', row: 'ana', days: { from: 1, to: 1 }, count: 2 });
    expect(at(38, bo)).toMatchObject({ row: 'bo', days: { from: 9, to: 9 }, count: 1 });
  });

  it('takes a neighbour of an empty cell, and nothing further', () => {
    expect(at(13, ana)).toMatchObject({ days: { from: 2, to: 2 }, count: 1 });
    expect(at(18, ana)).toBeNull();
  });

  it('tells all days of a cell that holds many', () => {
    const scale = createTimeScale({ from: -100, to: 100 }, 40);
    const wide = layoutDensity(indexDensity(EVENTS, LANES), scale);
    const cell = cellAt({ density: wide, scale }, LANES, { x: 21, y: ana });
    expect(cell).toMatchObject({ days: { from: 0, to: 19 }, count: 3 });
  });

  it('finds nothing beside the rows, and nothing where spines are drawn', () => {
    expect(at(5, ana - 40)).toBeNull();
    expect(cellAt({ density: null, scale: SCALE }, LANES, { x: 5, y: ana })).toBeNull();
  });
});

describe('countLeftOut', () => {
  it('counts context events in view without a mark', () => {
    const events = [1, 2, 4, 30].map((day) => eventOn(day, []));
    const world = {
      contextIndex: indexSpines(events),
      byId: new Map(events.map((event) => [event.id, event])),
    };
    const index = indexSpines(events.filter(({ id }) => id === 'e2' || id === 'e30'));
    const placed = placeSpines(index, SCALE, EVERYWHERE);
    expect(countLeftOut(world, placed, SCALE.window)).toBe(2);
    expect(countLeftOut(world, [], SCALE.window)).toBe(3);
  });
});

function shades(pixel: number): number[] {
  return Array.from({ length: SHADES }, () => pixel);
}

function many(count: number): SpineIndex {
  return indexSpines(Array.from({ length: count }, (_, i) => eventOn(i % 9, [0])));
}

describe('paintDensity', () => {
  const [WHITE, HUE, GREY] = [0, 7, 9];

  function paint(density: ReturnType<typeof layoutDensity>, ys: readonly number[]): string[] {
    const [width, height] = [40, 24];
    const pixels = new Uint32Array(width * height).fill(WHITE);
    const box = { width, height, ys, rowHeight: 24 };
    paintDensity(pixels, density, box, { lanes: [shades(HUE), shades(HUE)], back: shades(GREY) });
    return Array.from({ length: height }, (_, y) =>
      pixels.slice(y * width, y * width + 16).join(''),
    );
  }

  it('paints fuller cells higher, three pixels wide, around the middle of the row', () => {
    const lines = paint(layoutDensity(indexDensity(EVENTS, LANES), SCALE), [12, 500]);
    expect(lines[12]).toBe('0000777077700000');
    const heights = [4, 8].map((x) => lines.filter((line) => line[x] === '7').length);
    expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
    expect(lines[0]).toBe('0'.repeat(16));
  });

  it('paints what stands back in grey, what stands forward before it', () => {
    const marked = countForward(indexDensity(EVENTS, LANES), EVENTS, ({ id }) => id === 'e2');
    const lines = paint(layoutDensity(marked, SCALE), [12, 500]);
    expect(lines[12]).toBe('0000999077700000');
  });

  it('leaves rows alone that are scrolled away', () => {
    const lines = paint(layoutDensity(indexDensity(EVENTS, LANES), SCALE), [-100, 500]);
    expect(lines.join('')).toMatch(/^0+$/);
  });
});

describe('isCrowded', () => {
  const window = { from: 0, to: 10 };

  it('begins above 120 spines in view and ends at 80', () => {
    const at = [81, 120, 121].map((count) => many(count));
    expect(at.map((index) => isCrowded(index, window, false))).toEqual([false, false, true]);
    expect(isCrowded(many(81), window, true)).toBe(true);
    expect(isCrowded(many(80), window, true)).toBe(false);
  });

  it('counts what is in view', () => {
    expect(isCrowded(many(500), { from: 20, to: 30 }, true)).toBe(false);
  });
});

function ids(count: number): EventId[] {
  return Array.from({ length: count }, (_, i) => asId<EventId>(`r${i}`));
}

describe('bringForward', () => {
  it('draws what is related one by one, unless it is a crowd itself', () => {
    const selected = [asId<EventId>('s')];
    expect(bringForward(selected, ids(5))).toHaveLength(6);
    expect(bringForward(selected, ids(500))).toEqual(selected);
  });
});
