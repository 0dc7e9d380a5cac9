import { describe, expect, it } from 'vitest';
import { findComponents } from '../../../src/record/network/components.ts';
import { packBoxes } from '../../../src/record/network/pack-boxes.ts';
import { settle } from '../../../src/record/network/settle.ts';
import { generateRecord } from '../../support/generate-record.ts';

const SIZES = [
  { actors: 20, events: 20 },
  { actors: 60, events: 120 },
];

describe('network layout', () => {
  it.each(SIZES)('gives the same coordinates again for $actors actors', (size) => {
    expect(generateRecord(size).record.network).toEqual(generateRecord(size).record.network);
  });

  it.each(SIZES)('fills the square for $actors actors, nobody on anybody', (size) => {
    const { nodes, junctions } = generateRecord(size).record.network;
    const points = [...nodes, ...junctions];
    for (const axis of ['x', 'y'] as const) {
      const values = points.map((point) => point[axis]);
      expect(Math.min(...values)).toBe(60);
      expect(Math.max(...values)).toBe(940);
    }
    for (const [at, a] of points.entries()) {
      for (const b of points.slice(at + 1)) {
        expect(Math.abs(a.x - b.x) + Math.abs(a.y - b.y)).toBeGreaterThan(8);
      }
    }
  });

  it('puts neighbours nearer than strangers', () => {
    const circles = Array.from({ length: 6 }, () => ({ radius: 10 }));
    const [a, b, , , , f] = settle(circles, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    if (!a || !b || !f) throw new Error('no points');
    expect(distance(a, b)).toBeLessThan(distance(a, f) / 2);
    expect(distance(a, b)).toBeGreaterThanOrEqual(19);
  });

  it('finds connected groups, largest first', () => {
    const links = [
      [0, 1],
      [2, 3],
      [3, 4],
    ] as const;
    expect(findComponents(6, links)).toEqual([[3, 2, 4], [0, 1], [5]]);
  });

  it('packs boxes in columns', () => {
    const boxes = [
      { width: 10, height: 10 },
      { width: 4, height: 5 },
      { width: 3, height: 5 },
      { width: 2, height: 2 },
    ];
    expect(packBoxes(boxes)).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 5 },
      { x: 14, y: 0 },
    ]);
  });
});

function distance(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
