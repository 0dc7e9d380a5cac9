import type { PdfItem } from './pdf-page.ts';

/** Items on one line across the page, or across a column, from left to right. */
export interface Row {
  readonly items: readonly PdfItem[];
  /** Of the largest letters on it. */
  readonly y: number;
  readonly size: number;
}

/** Letters raised or lowered by less than this part of the size stand on the same line. */
const SAME_LINE = 0.45;

/** Items as rows from the top down. Blanks stay with the row they stand on, but make none. */
export function groupRows(items: readonly PdfItem[]): readonly Row[] {
  const rows: PdfItem[][] = [];
  let [y, size] = [-1, 0];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const isBlank = item.text.trim() === '';
    if (row && Math.abs(item.y - y) < SAME_LINE * Math.max(size, isBlank ? 0 : item.size)) {
      row.push(item);
    } else if (isBlank) continue;
    else {
      rows.push([item]);
      size = 0;
    }
    if (!isBlank && item.size > size) [y, size] = [item.y, item.size];
  }
  return rows.map(rowOf);
}

function rowOf(items: readonly PdfItem[]): Row {
  const written = items.filter(({ text }) => text.trim() !== '');
  const size = Math.max(...written.map((item) => item.size));
  const y = written.find((item) => item.size === size)?.y ?? 0;
  return { items: items.toSorted((a, b) => a.x - b.x), y, size };
}

/** Where the letters of items begin and end; blanks do not count. */
export function extentOf(items: readonly PdfItem[]): { left: number; right: number } {
  const written = items.filter(({ text }) => text.trim() !== '');
  let [left, right] = [Infinity, -Infinity];
  for (const { x, width } of written) {
    left = Math.min(left, x);
    right = Math.max(right, x + width);
  }
  return { left, right };
}

/** A gap wider than this part of the size parts words. */
const WORD_GAP = 0.2;

/**
 * What is written on a row, blanks collapsed. Raised figures are marks of footnotes and are left
 * out, unless they begin the row: behind a year they would make another year of it.
 */
export function textOfRow({ items, y, size }: Row): string {
  const parts: string[] = [];
  let end: number | null = null;
  for (const item of items) {
    const isRaised = item.size < 0.8 * size && item.y < y - 0.15 * size;
    if (isRaised && end !== null && /^[\d,*†‡]{1,6}$/.test(item.text.trim())) continue;
    if (end !== null && item.x - end > WORD_GAP * size) parts.push(' ');
    parts.push(item.text);
    if (item.text.trim() !== '') end = item.x + item.width;
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
