import type { PdfItem } from './pdf-page.ts';
import { extentOf, groupRows } from './rows.ts';
import type { Row } from './rows.ts';

/** Rows that stand under one another in one column, from the top down. */
export interface Block {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
}

/** Lengths in sizes of the body's letters: the least gutter, and the least width of a column. */
const GUTTER = 0.9;
const COLUMN = 8;
/** Fewer rows than this beside one another are a table, or a line with something at its end. */
const FEWEST_ROWS = 3;
const DEEPEST = 4;
/** A page of more rows is no page of text; looking for columns takes the square of them. */
const MOST_ROWS = 600;

/**
 * Blocks of a page in the order of reading: where an empty strip runs down between text on both
 * sides, the left side is read to its end first. What lies across the strip ends the columns.
 *
 *     Title across            1
 *     aaa  ccc                2 aaa bbb
 *     bbb  ddd                3 ccc ddd
 *     Text across             4
 */
export function readBlocks(
  items: readonly PdfItem[],
  bodySize: number,
  depth = 0,
): readonly Block[] {
  const rows = groupRows(items);
  const mayPart = depth < DEEPEST && rows.length <= MOST_ROWS;
  const blocks: Block[] = [];
  let open: Row[] = [];
  for (let at = 0; at < rows.length;) {
    const columns = mayPart ? findColumns(rows, at, bodySize) : null;
    if (columns) {
      blocks.push(...blockOf(open));
      open = [];
      for (const side of columns.sides) blocks.push(...readBlocks(side, bodySize, depth + 1));
      at = columns.end;
    } else {
      open.push(...rows.slice(at, at + 1));
      at += 1;
    }
  }
  return [...blocks, ...blockOf(open)];
}

function blockOf(rows: readonly Row[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [{ rows, ...extentOf(rows.flatMap(({ items }) => items)) }];
}

type Strip = readonly [left: number, right: number];

interface Columns {
  readonly sides: readonly (readonly PdfItem[])[];
  /** Index of the first row below. */
  readonly end: number;
}

/** The columns that begin at a row: as many rows down as one strip stays empty; null for none. */
function findColumns(rows: readonly Row[], start: number, size: number): Columns | null {
  const page = extentOf(rows.flatMap(({ items }) => items));
  let strips: readonly Strip[] = [[page.left + COLUMN * size, page.right - COLUMN * size]];
  let end = start;
  for (const { items } of rows.slice(start)) {
    if (end > start && isHeadline(rows, end, size)) break;
    const left = narrow(strips, items).filter(([a, b]) => b - a >= GUTTER * size);
    if (left.length === 0) break;
    strips = left;
    end += 1;
  }
  if (end - start < FEWEST_ROWS) return null;
  const [left, right] = widest(strips);
  const items = rows.slice(start, end).flatMap((row) => row.items);
  const sides = [
    items.filter(({ x }) => x < (left + right) / 2),
    items.filter(({ x }) => x >= (left + right) / 2),
  ];
  return sides.every((side) => isColumn(side, size)) ? { sides, end } : null;
}

/** Large letters with nothing beside them begin something new, though they are too short to lie across. */
function isHeadline(rows: readonly Row[], at: number, bodySize: number): boolean {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!row || row.size < 1.5 * bodySize) return false;
  const isClearAbove = !above || row.y - above.y > 0.75 * row.size;
  return isClearAbove && (!below || below.y - row.y > 0.8 * below.size);
}

function isColumn(items: readonly PdfItem[], size: number): boolean {
  const { left, right } = extentOf(items);
  return right - left >= COLUMN * size && groupRows(items).length >= FEWEST_ROWS;
}

/** What is left of strips when items stand in them. */
function narrow(strips: readonly Strip[], items: readonly PdfItem[]): readonly Strip[] {
  let left = strips;
  for (const { x, width, text } of items) {
    if (text.trim() === '') continue;
    left = left.flatMap(([a, b]): readonly Strip[] => {
      if (x >= b || x + width <= a) return [[a, b]];
      const pieces: readonly Strip[] = [
        [a, x],
        [x + width, b],
      ];
      return pieces.filter(([from, to]) => to > from);
    });
  }
  return left;
}

function widest(strips: readonly Strip[]): Strip {
  return strips.reduce((best, strip) => (strip[1] - strip[0] > best[1] - best[0] ? strip : best));
}
