/**
 * JSON with the keys of every object sorted by code unit, so that the same value gives the same
 * bytes; ends in a line feed. `indent` is for files that people read.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return `${JSON.stringify(value, sortKeys, indent)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
