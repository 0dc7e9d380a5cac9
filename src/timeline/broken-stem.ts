const LONGEST_STUB_PX = 10;
const LEAST_BREAK_PX = 6;

/**
 * The stretches of a spine broken between people not known to have been together: a stub at each
 * dot and a gap between neighbours. `ys` are the dots, top to bottom.
 *
 *     ●
 *     ╵
 *
 *     ╷
 *     ●
 */
export function brokenStems(ys: readonly number[]): readonly (readonly [number, number])[] {
  return ys.slice(1).flatMap((y, i) => {
    const above = ys[i] ?? y;
    const stub = Math.max(0, Math.min(LONGEST_STUB_PX, (y - above - LEAST_BREAK_PX) / 2));
    return [[above, above + stub] as const, [y - stub, y] as const];
  });
}
