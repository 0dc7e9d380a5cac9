import type { Point } from './settle.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/**
 * Places boxes side by side in columns, top left corners given back in the same order: the first
 * (largest) box sets the height of a column, further ones fill columns to its right.
 *
 *     +--------+ +--+
 *     |   1    | |2 |
 *     |        | +--+
 *     +--------+ |3 |
 */
export function packBoxes(boxes: readonly Box[]): readonly Point[] {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const columnHeight = Math.max(Math.sqrt(area), ...boxes.map(({ height }) => height));
  let [x, y, columnWidth] = [0, 0, 0];
  return boxes.map(({ width, height }) => {
    if (y > 0 && y + height > columnHeight) {
      x += columnWidth;
      [y, columnWidth] = [0, 0];
    }
    const corner = { x, y };
    y += height;
    columnWidth = Math.max(columnWidth, width);
    return corner;
  });
}
