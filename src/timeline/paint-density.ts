import { CELL_PX, type Density } from './density.ts';

/** Shades of one colour from pale to full, as pixels of an ImageData read as Uint32 (ABGR). */
export type Shades = readonly number[];

/** How many shades a colour has. */
export const SHADES = 6;

export interface DensityColours {
  /** By row. */
  readonly lanes: readonly Shades[];
  /** For what is filtered out or dimmed. */
  readonly back: Shades;
}

/** Where the picture of the cells goes. */
export interface DensityBox {
  readonly width: number;
  readonly height: number;
  /** Middles of the rows, in pixels from the top of the box; they may lie outside. */
  readonly ys: readonly number[];
  readonly rowHeight: number;
}

const LEAST_PX = 4;

/**
 * Writes the cells into a cleared buffer of `width` by `height` pixels: higher and fuller for more
 * events, by the logarithm of their number, so that a single one stays visible.
 */
export function paintDensity(
  pixels: Uint32Array,
  density: Density,
  box: DensityBox,
  colours: DensityColours,
): void {
  for (let row = 0; row < density.lanes; row += 1) {
    const y = box.ys[row] ?? -1;
    if (y < -box.rowHeight || y > box.height + box.rowHeight) continue;
    const shades = colours.lanes[row] ?? colours.back;
    for (let column = 0; column < density.columns; column += 1) {
      const cell = row * density.columns + column;
      const count = density.counts[cell] ?? 0;
      if (count === 0) continue;
      const forward = density.forward[cell] ?? 0;
      const place = { x: column * CELL_PX, y };
      if (forward < count)
        paintCell(pixels, box, place, shadeOf(count, density.highest, colours.back));
      if (forward > 0) paintCell(pixels, box, place, shadeOf(forward, density.highest, shades));
    }
  }
}

/** From 0, nothing, to 1, as many as the fullest cell has. */
function weigh(count: number, highest: number): number {
  return Math.log2(1 + count) / Math.log2(1 + highest);
}

interface Shade {
  readonly pixel: number;
  /** Share of the row's height. */
  readonly height: number;
}

function shadeOf(count: number, highest: number, shades: Shades): Shade {
  const weight = weigh(count, highest);
  const pixel = shades[Math.min(SHADES - 1, Math.floor(weight * SHADES))] ?? 0;
  return { pixel, height: weight };
}

function paintCell(
  pixels: Uint32Array,
  box: DensityBox,
  { x, y }: { readonly x: number; readonly y: number },
  { pixel, height }: Shade,
): void {
  const half = Math.round((LEAST_PX + height * (box.rowHeight - LEAST_PX - 4)) / 2);
  const top = Math.max(0, Math.round(y) - half);
  const bottom = Math.min(box.height, Math.round(y) + half);
  const right = Math.min(box.width, x + CELL_PX - 1);
  for (let line = top; line < bottom; line += 1) {
    pixels.fill(pixel, line * box.width + x, line * box.width + right);
  }
}
