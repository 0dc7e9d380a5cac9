import type { PixelPoint } from './fit.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The point to go to from `from` in a direction: the nearest one within 45 degrees of it, distance
 * across counted twice; null when there is none. Ties go to the first in the list.
 */
export function nearestIn<Point extends PixelPoint>(
  from: PixelPoint,
  points: readonly Point[],
  direction: Direction,
): Point | null {
  const [dx, dy] = STEP[direction];
  let best: Point | null = null;
  let bestCost = Infinity;
  for (const point of points) {
    const [x, y] = [point.xPx - from.xPx, point.yPx - from.yPx];
    const ahead = x * dx + y * dy;
    const across = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead <= 0 || across > ahead) continue;
    const cost = ahead + across * 2;
    if (cost < bestCost) [best, bestCost] = [point, cost];
  }
  return best;
}
