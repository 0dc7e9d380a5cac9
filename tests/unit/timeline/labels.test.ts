import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeLabels,
  rememberPlaces,
  type LabelWish,
  type PlacedLabel,
} from '../../../src/timeline/labels.ts';

const NOWHERE = new Map<string, never>();
const ROOM = { width: 400, tiers: 3 };

function wish(id: string, x: number, width = 60, extra: Partial<LabelWish> = {}): LabelWish {
  return { id, x, width, urgency: 1, weight: 2, ...extra };
}

function drawn(placed: readonly PlacedLabel[]): string[] {
  return placed
    .toSorted((a, b) => a.x - b.x)
    .map(({ id, tier, left, right }) => `${id} ${tier}: ${left}-${right}`);
}

describe('placeLabels', () => {
  it('stands lonely titles in the middle of their lines, lowest tier', () => {
    const { placed, leftOut } = placeLabels([wish('a', 100), wish('b', 300)], ROOM, NOWHERE);
    expect(drawn(placed)).toEqual(['a 0: 70-130', 'b 0: 270-330']);
    expect(leftOut).toBe(0);
  });

  it('stands a crowd beside its lines, half to each side, no line through words', () => {
    //  1  aaaaaa     cccccc
    //  0       |bbbbb|  dddddd
    //          |    ||  |
    const crowd = [wish('a', 100), wish('b', 110), wish('c', 120), wish('d', 130)];
    expect(drawn(placeLabels(crowd, { width: 400, tiers: 4 }, NOWHERE).placed)).toEqual([
      'a 1: 41-101',
      'b 0: 51-111',
      'c 1: 119-179',
      'd 0: 129-189',
    ]);
  });

  it('steps up to the right at the right edge', () => {
    const crowd = [wish('a', 370), wish('b', 380), wish('c', 390)];
    const tiers = placeLabels(crowd, ROOM, NOWHERE).placed.map(({ id, tier }) => id + tier);
    expect(tiers.toSorted()).toEqual(['a0', 'b1', 'c2']);
  });

  it('keeps words within the plot', () => {
    const { placed } = placeLabels([wish('a', 5), wish('b', 398)], ROOM, NOWHERE);
    expect(drawn(placed)).toEqual(['a 0: 0-60', 'b 0: 340-400']);
  });

  it('counts titles without room, the lighter ones first', () => {
    const crowd = ['a', 'b', 'c', 'd'].map((id, i) =>
      wish(id, 100, 60, { weight: i === 1 ? 1 : 3 }),
    );
    const { placed, leftOut } = placeLabels(crowd, ROOM, NOWHERE);
    expect(placed.map(({ id }) => id).toSorted()).toEqual(['a', 'c', 'd']);
    expect(leftOut).toBe(1);
  });

  it('places the urgent before everything else', () => {
    const crowd = ['a', 'b', 'c', 'd'].map((id) => wish(id, 100));
    const urgent = crowd.map((one) => (one.id === 'd' ? { ...one, urgency: 3, weight: 0 } : one));
    const ids = placeLabels(urgent, ROOM, NOWHERE).placed.map(({ id }) => id);
    expect(ids[0]).toBe('d');
    expect(ids).toHaveLength(3);
  });

  it('lets a title keep its tier while it fits, and gives it up when it does not', () => {
    const before = new Map([['a', { tier: 2, shift: -30 }]]);
    expect(drawn(placeLabels([wish('a', 200)], ROOM, before).placed)).toEqual(['a 2: 170-230']);
    const taken = [wish('b', 200, 60, { urgency: 3 }), wish('a', 200)];
    const blocked = new Map([...before, ['b', { tier: 2, shift: -30 }]]);
    expect(drawn(placeLabels(taken, ROOM, blocked).placed)).toContain('b 2: 170-230');
    expect(drawn(placeLabels(taken, ROOM, blocked).placed)).not.toContain('a 2: 170-230');
  });

  it('moves nothing when the view is panned', () => {
    const wishes = [30, 60, 75, 140, 150, 152, 290].map((x, i) => wish(`w${i}`, x, 50));
    const first = placeLabels(wishes, { width: 1000, tiers: 3 }, NOWHERE);
    const moved = wishes.map((one) => ({ ...one, x: one.x + 200 }));
    const second = placeLabels(moved, { width: 1000, tiers: 3 }, rememberPlaces(first));
    const tiers = new Map(first.placed.map(({ id, tier }) => [id, tier]));
    for (const { id, tier } of second.placed) expect(tier).toBe(tiers.get(id));
    expect(second.placed).toHaveLength(first.placed.length);
  });

  it('never lets words touch or leave the plot, whatever is asked', () => {
    const anyWish = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 200 }),
      urgency: fc.integer({ min: 0, max: 3 }),
      weight: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 25 }), (shapes) => {
        const wishes = shapes.map((shape, i) => ({ ...shape, id: `w${i}` }));
        const { placed, leftOut } = placeLabels(wishes, ROOM, NOWHERE);
        expect(placed.length + leftOut).toBe(wishes.length);
        for (const a of placed) {
          expect(a.left >= 0 && a.right <= ROOM.width && a.left <= a.x && a.x <= a.right).toBe(
            true,
          );
          const touching = placed.filter(
            (b) => b !== a && b.tier === a.tier && a.left < b.right && b.left < a.right,
          );
          expect(touching).toEqual([]);
        }
      }),
    );
  });
});
