import type { PixelPoint } from './fit.ts';
import type { SceneSpoke } from './scene.ts';

/**
 * The spoke that passes nearest to a point, at most `reachPx` away; null for none. Of equals the
 * first.
 */
export function nearestSpoke(
  spokes: readonly SceneSpoke[],
  point: PixelPoint,
  reachPx: number,
): SceneSpoke | null {
  let best: SceneSpoke | null = null;
  let bestPx = reachPx;
  for (const spoke of spokes) {
    const away = distanceTo(spoke, point);
    if (away < bestPx || (away === bestPx && best === null)) [best, bestPx] = [spoke, away];
  }
  return best;
}

function distanceTo({ from, to }: SceneSpoke, { xPx, yPx }: PixelPoint): number {
  const [dx, dy] = [to.xPx - from.xPx, to.yPx - from.yPx];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((xPx - from.xPx) * dx + (yPx - from.yPx) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(from.xPx + at * dx - xPx, from.yPx + at * dy - yPx);
}
