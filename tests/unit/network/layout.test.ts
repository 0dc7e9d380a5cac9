import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/model/ids.ts';
import type { ActorId, EventId } from '../../../src/model/ids.ts';
import { fitNetwork } from '../../../src/network/fit.ts';
import type { PixelPoint } from '../../../src/network/fit.ts';
import { boxOfLabel, placeLabels } from '../../../src/network/labels.ts';
import type { LabelWish } from '../../../src/network/labels.ts';
import { nearestIn } from '../../../src/network/nearest.ts';
import { radiusFor } from '../../../src/network/sizes.ts';

const SIZE = { widthPx: 400, heightPx: 200 };

describe('fitNetwork', () => {
  it('stretches each axis into the picture, margins left free', () => {
    const fitted = fitNetwork(
      {
        width: 1000,
        height: 1000,
        nodes: [
          { actor: asId<ActorId>('a'), x: 0, y: 0 },
          { actor: asId<ActorId>('b'), x: 1000, y: 1000 },
        ],
        junctions: [{ event: asId<EventId>('e'), x: 500, y: 500 }],
      },
      SIZE,
    );
    expect(fitted.nodes.get(asId<ActorId>('a'))).toEqual({ xPx: 64, yPx: 24 });
    expect(fitted.nodes.get(asId<ActorId>('b'))).toEqual({ xPx: 336, yPx: 166 });
    expect(fitted.junctions.get(asId<EventId>('e'))).toEqual({ xPx: 200, yPx: 95 });
  });
});

describe('radiusFor', () => {
  it('grows by area from one event to the most', () => {
    expect([0, 1, 5, 17].map((count) => radiusFor(count, 17))).toEqual([5, 7, 13, 19]);
    expect(radiusFor(1, 1)).toBe(10);
  });
});

function wish(id: string, xPx: number, yPx: number, priority = 1): LabelWish {
  return { id, text: id, xPx, yPx, priority, radiusPx: 5 };
}

describe('placeLabels', () => {
  it('goes below its mark, highest priority first', () => {
    const [a, b] = [wish('Aaaaaa', 100, 50, 2), wish('Bbbbbb', 200, 66)];
    const placed = placeLabels([b, a], [a, b], SIZE);
    expect(placed.map(({ id, anchor }) => `${id} ${anchor}`)).toEqual([
      'Aaaaaa middle',
      'Bbbbbb middle',
    ]);
  });

  it('goes beside when below is taken', () => {
    //   (A)
    //  (B)  <- where the name of A would stand
    const [a, b] = [wish('Aaaaaa', 100, 50, 2), wish('Bbbbbb', 95, 64)];
    const placed = placeLabels([a, b], [a, b], SIZE);
    expect(placed.map(({ id, anchor }) => `${id} ${anchor}`)).toEqual([
      'Aaaaaa start',
      'Bbbbbb middle',
    ]);
  });

  it('puts what must be named further off where all around is taken', () => {
    // a wall of marks around A, 8 px from it
    const a = { ...wish('Aa', 200, 100), isUrgent: true };
    const wall = Array.from({ length: 12 }, (_, i) => {
      const angle = (i / 12) * 2 * Math.PI;
      return { xPx: 200 + 16 * Math.cos(angle), yPx: 100 + 16 * Math.sin(angle), radiusPx: 6 };
    });
    expect(placeLabels([wish('Aa', 200, 100)], [a, ...wall], SIZE)).toEqual([]);
    expect(placeLabels([a], [a, ...wall], SIZE)).toHaveLength(1);
  });

  it('never lets two names overlap, nor leave the picture', () => {
    const wishes = Array.from({ length: 60 }, (_, i) =>
      wish(`Name ${i}`, (i * 37) % 400, (i * 53) % 200),
    );
    const boxes = placeLabels(wishes, wishes, SIZE).map(boxOfLabel);
    expect(boxes.length).toBeGreaterThan(10);
    for (const [i, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 200).toBe(true);
      for (const b of boxes.slice(i + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(
          false,
        );
      }
    }
  });
});

function at(xPx: number, yPx: number): PixelPoint {
  return { xPx, yPx };
}

describe('nearestIn', () => {
  it('takes the nearest within 45 degrees', () => {
    const [near, steep, far] = [at(30, 10), at(10, 30), at(90, 0)];
    expect(nearestIn(at(0, 0), [far, steep, near], 'right')).toBe(near);
    expect(nearestIn(at(0, 0), [far, steep, near], 'down')).toBe(steep);
    expect(nearestIn(at(0, 0), [far, steep, near], 'left')).toBeNull();
  });
});
