import type { Block } from './columns.ts';
import { extentOf, textOfRow } from './rows.ts';
import type { Row } from './rows.ts';

/** A line of text with what decides whether a paragraph ends with it. Lengths in points. */
export interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** The font of its first letters. */
  readonly font: string;
  /** Lines of one block stand in one column of one page; blocks are numbered in reading order. */
  readonly block: number;
  readonly blockLeft: number;
  readonly blockRight: number;
}

/** The lines of a block; rows without text (marks of footnotes alone) are left out. */
export function linesOf({ rows, left, right }: Block, block: number): readonly Line[] {
  return rows.flatMap((row) => {
    const text = textOfRow(row);
    if (text === '') return [];
    const base = { text, y: row.y, size: row.size, font: fontOf(row) };
    return [{ ...base, ...extentOf(row.items), block, blockLeft: left, blockRight: right }];
  });
}

function fontOf({ items }: Row): string {
  return items.find(({ text }) => text.trim() !== '')?.font ?? '';
}

/** The size in which most letters are written; 10 where there are none. */
export function bodySizeOf(
  rows: Iterable<{ readonly text: string; readonly size: number }>,
): number {
  const counts = new Map<number, number>();
  for (const { text, size } of rows) {
    const key = roundToHalf(size);
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  const most = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return most?.[0] ?? 10;
}

/** The usual distance of lines in points, by their size rounded to half a point. */
export function usualLeadings(lines: readonly Line[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above?.block !== line.block || Math.abs(above.size - line.size) > 0.5) continue;
    const size = roundToHalf(line.size);
    const distances = counts.get(size) ?? new Map<number, number>();
    const distance = Math.round(line.y - above.y);
    counts.set(size, distances.set(distance, (distances.get(distance) ?? 0) + 1));
  }
  return new Map([...counts].map(([size, distances]) => [size, commonest(distances)]));
}

/** The commonest; of equally common ones the smallest. */
function commonest(counts: ReadonlyMap<number, number>): number {
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Sizes differ by hairs between programs. */
export function roundToHalf(size: number): number {
  return Math.round(size * 2) / 2;
}
