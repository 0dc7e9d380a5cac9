import type { TextRange } from '../../model/span.ts';

/** "date 2024-05-03" before all else, as collections of pages put it over what they store. */
const STORED = /^\s{0,9}date:? \d{4}-\d\d-\d\d(?=\s|$)/i;

/** The line of a collection over a page it stores; null for none. */
export function findStoredDate(text: string): TextRange | null {
  const match = STORED.exec(text.slice(0, 40));
  return match && { start: 0, end: match[0].length };
}
