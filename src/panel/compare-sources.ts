import type { MatrixCell, ReportMatrix } from '../record/matrix/matrix-types.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { nameRow } from './row-name.ts';
import { sourceName } from './source-name.ts';

/** How the articles on one event stand to each other, in few words. */
export interface SourceComparison {
  /** On what they differ: "day", "place"; empty for nothing. */
  readonly differs: readonly string[];
  /** What each adds to the others: "Courier: duration, outcome"; empty for nothing. */
  readonly adds: readonly string[];
}

/** Sums a matrix up, but for the order of parts, which each article counts for itself; both lists are empty for one article alone and where all say the same. */
export function compareSources(matrix: ReportMatrix, index: RecordIndex): SourceComparison {
  if (matrix.columns.length < 2) return { differs: [], adds: [] };
  const rowsWith = (isIt: (cell: MatrixCell) => boolean): readonly string[] =>
    matrix.rows
      .filter(({ subject, cells }) => subject !== 'order' && cells.some(isIt))
      .map((row) => (row.actor === null ? nameRow(row, index).toLowerCase() : nameRow(row, index)));
  return {
    differs: rowsWith(({ verdict }) => verdict === 'differs'),
    adds: matrix.columns.flatMap((document) => {
      const own = rowsWith((cell) => cell.verdict === 'adds' && cell.document === document.id);
      return own.length === 0 ? [] : [`${sourceName(document)}: ${own.join(', ')}`];
    }),
  };
}
