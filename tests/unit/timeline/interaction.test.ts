import { describe, expect, it } from 'vitest';
import { asId, type ActorId, type EventId, type StatementId } from '../../../src/model/ids.ts';
import {
  isRounded,
  panWindow,
  rangeToWindow,
  revealDays,
  windowToRange,
  zoomWindow,
} from '../../../src/timeline/day-window.ts';
import { hitTest, type HitSpine } from '../../../src/timeline/hit-test.ts';
import { commandOfKey } from '../../../src/timeline/keys.ts';
import { WHOLE, type Spine } from '../../../src/timeline/spines.ts';
import { stepFocus } from '../../../src/timeline/step-focus.ts';
import { dayOf } from '../../support/date-values.ts';

describe('windows of days', () => {
  const WHOLE_DAYS = { from: 0, to: 100 };

  it('show the last day of a range to its end, and round back to it', () => {
    const range = { from: dayOf('2024-03-01'), to: dayOf('2024-03-03') };
    const window = rangeToWindow(range);
    expect(window.to - window.from).toBe(3);
    expect(windowToRange(window)).toEqual(range);
    expect(isRounded(range, { from: window.from + 0.4, to: window.to - 0.4 })).toBe(true);
    expect(isRounded(range, { from: window.from + 0.6, to: window.to })).toBe(false);
  });

  it('zoom around a day that keeps its place', () => {
    // day 20 stands at a quarter of 0 to 80, and of 10 to 50
    expect(zoomWindow({ from: 0, to: 80 }, 0.5, 20, WHOLE_DAYS)).toEqual({ from: 10, to: 50 });
  });

  it('stop at three days and at the whole record', () => {
    expect(zoomWindow({ from: 0, to: 4 }, 0.1, 2, WHOLE_DAYS)).toEqual({ from: 0.5, to: 3.5 });
    expect(zoomWindow({ from: 20, to: 60 }, 9, 40, WHOLE_DAYS)).toEqual(WHOLE_DAYS);
  });

  it('pan to the edge and no further', () => {
    expect(panWindow({ from: 10, to: 30 }, 0.5, WHOLE_DAYS)).toEqual({ from: 20, to: 40 });
    expect(panWindow({ from: 10, to: 30 }, -2, WHOLE_DAYS)).toEqual({ from: 0, to: 20 });
  });

  it('move for days out of view only', () => {
    const window = { from: 10, to: 30 };
    expect(revealDays(window, { from: 29, to: 30 })).toBe(window);
    expect(revealDays(window, { from: 40, to: 41 })).toEqual({ from: 30.5, to: 50.5 });
  });
});

function spine(id: string, x: number, ys: readonly number[], half = 0): HitSpine {
  const event = asId<EventId>(id);
  const placed: Spine = {
    id: event,
    form: half > 0 ? 'bar' : 'point',
    x,
    left: x - half,
    right: x + half,
    solid: WHOLE,
    members: [event],
  };
  const seats = ys.map((y, lane) => ({
    lane,
    y,
    actors: [asId<ActorId>('a')],
    role: 'principal' as const,
  }));
  return { spine: placed, seats };
}

describe('hitTest', () => {
  //        100 106        200
  //  y 12   ●   ●      ▒▒▒▒▒▒▒▒▒
  //         │   │      ░░░░░░░░░
  //  y 84   ●   ●      ▒▒▒▒▒▒▒▒▒
  const WORLD = [
    spine('a', 100, [12, 84]),
    spine('b', 106, [12, 84]),
    spine('bar', 200, [12, 84], 40),
  ];
  const at = (x: number, y: number) => {
    const hit = hitTest(WORLD, [], x, y);
    return hit?.type === 'event' ? `${hit.spine.id} ${hit.seat ? 'dot' : 'line'}` : null;
  };

  it.each([
    [101, 13, 'a dot'],
    [105, 13, 'b dot'],
    [98, 50, 'a line'],
    [104, 50, 'b line'],
    [230, 14, 'bar dot'],
    [230, 50, 'bar line'],
  ])('finds the nearest of close marks at %d, %d', (x, y, found) => {
    expect(at(x, y)).toBe(found);
  });

  it('finds nothing beside and beyond', () => {
    expect(at(130, 50)).toBeNull();
    expect(at(100, 110)).toBeNull();
    expect(at(250, 50)).toBeNull();
  });

  it('finds a tick under its row, unless a dot is nearer', () => {
    const statements = [asId<StatementId>('s')];
    const ticks = [{ lane: 0, y: 12, left: 150, right: 150, statements }];
    expect(hitTest(WORLD, ticks, 151, 21)).toMatchObject({ type: 'quote', statements });
    expect(hitTest(WORLD, ticks, 151, 14)).toBeNull();
    expect(
      hitTest(WORLD, [{ ...ticks[0], left: 100, right: 100 } as never], 100, 19),
    ).toMatchObject({
      type: 'event',
    });
  });
});

describe('stepFocus', () => {
  const ORDER = [0, 10, 100, 400].map((x) => {
    const id = asId<EventId>(`e${x}`);
    return { id, x, members: [id] };
  });
  const step = (from: number, by: Parameters<typeof stepFocus>[2]) =>
    stepFocus(ORDER, ORDER[from] ?? null, by, 2)?.id ?? null;

  it('goes to neighbours and ends, and stays when there is none', () => {
    expect([step(1, 'next'), step(1, 'previous'), step(1, 'first'), step(1, 'last')]).toEqual([
      'e100',
      'e0',
      'e0',
      'e400',
    ]);
    expect([step(3, 'next'), step(0, 'previous')]).toEqual([null, null]);
  });

  it('goes on by a month at least: 60 px at 2 px a day', () => {
    expect([step(0, 'monthOn'), step(1, 'monthOn'), step(3, 'monthOn')]).toEqual([
      'e100',
      'e100',
      'e400',
    ]);
    expect([step(3, 'monthBack'), step(2, 'monthBack'), step(0, 'monthBack')]).toEqual([
      'e100',
      'e10',
      'e0',
    ]);
  });
});

function press(key: string, held = {}): ReturnType<typeof commandOfKey> {
  return commandOfKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });
}

describe('commandOfKey', () => {
  it('knows the keys of the timeline', () => {
    expect(press('ArrowRight')).toEqual({ type: 'step', step: 'next' });
    expect(press('[')).toEqual({ type: 'range', end: 'from' });
  });

  it('leaves the keys of the browser alone', () => {
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
