import type { Citation } from '../../model/span.ts';

/** One value of a table; a list is joined with "; " where a cell must be one text. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row with what it rests on; the first citation stands in the row itself. */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly citations: readonly Citation[];
}

/** Rows under named columns, each row as long as the list of columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A column: its name and what it takes from an item. */
export type Column<Item> = readonly [name: string, take: (item: Item) => Cell];

/** A table of items under these columns. */
export function tableOf<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  citationsOf: (item: Item) => readonly Citation[],
): Table {
  return {
    columns: columns.map(([name]) => name),
    rows: items.map((item) => ({
      cells: columns.map(([, take]) => take(item)),
      citations: citationsOf(item),
    })),
  };
}
