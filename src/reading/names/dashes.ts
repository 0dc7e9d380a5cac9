/** What ends a dateline. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);
