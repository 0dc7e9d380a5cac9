/**
 * Numbers 0 to `count` - 1 in connected groups, the largest first, then by smallest number; within a group in the
 * order of a walk from its best connected member, so that neighbours start near each other.
 */
export function findComponents(
  count: number,
  links: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of links) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const degree = (at: number): number => neighbours[at]?.length ?? 0;
  const order = Array.from({ length: count }, (_, at) => at).toSorted(
    (a, b) => degree(b) - degree(a) || a - b,
  );
  const seen = new Set<number>();
  const components = order
    .filter((at) => !seen.has(at))
    .map((start) => (seen.has(start) ? [] : walkFrom(start, neighbours, seen)))
    .filter((component) => component.length > 0);
  return components.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function walkFrom(
  start: number,
  neighbours: readonly (readonly number[])[],
  seen: Set<number>,
): number[] {
  const walk = [start];
  seen.add(start);
  for (const at of walk) {
    for (const next of neighbours[at] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      walk.push(next);
    }
  }
  return walk;
}
