import { describe, expect, it } from 'vitest';
import { arrangeGroups, type GroupSize } from '../../../src/record/network/arrange-groups.ts';

const LARGE: GroupSize = { members: 40, box: { width: 1000, height: 1000 } };
const PAIR: GroupSize = { members: 3, box: { width: 200, height: 120 } };

describe('arrangeGroups', () => {
  it('packs a few small groups beside the large one as they are', () => {
    const places = arrangeGroups([LARGE, PAIR, PAIR]);
    expect(places.map(({ scale }) => scale)).toEqual([1, 1, 1]);
    expect(places.map(({ corner }) => corner)).toEqual([
      { x: 0, y: 0 },
      { x: 1000, y: 0 },
      { x: 1000, y: 120 },
    ]);
  });

  it('puts many small ones into a band under it, smaller, inside its width and not over each other', () => {
    const places = arrangeGroups([LARGE, ...Array.from({ length: 90 }, () => PAIR)]);
    const boxes = places.slice(1).map(({ corner, scale }) => ({
      left: corner.x,
      top: corner.y,
      right: corner.x + PAIR.box.width * scale,
      bottom: corner.y + PAIR.box.height * scale,
    }));
    expect(boxes.every(({ left, top, right }) => left >= 0 && top >= 1000 && right <= 1000)).toBe(
      true,
    );
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(1350);
    const overlapping = boxes.filter((a, at) =>
      boxes
        .slice(at + 1)
        .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlapping).toEqual([]);
  });

  it('has no band where nothing is large', () => {
    const places = arrangeGroups(Array.from({ length: 30 }, () => PAIR));
    expect(new Set(places.map(({ scale }) => scale))).toEqual(new Set([1]));
  });
});
