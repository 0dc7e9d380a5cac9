/** How often a name stands at least, and how many times as often as any other. */
const LEAST = 2;
const LEAD = 3;

/** The name that a text is about, by how often each stands in it: far ahead of all others; null for none. */
export function leadingName(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAST || first[1] < LEAD * (second?.[1] ?? 0)) return null;
  return first[0];
}
