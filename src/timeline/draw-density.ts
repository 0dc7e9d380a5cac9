import { readPalette, type Palette } from './density-colours.ts';
import type { Density } from './density.ts';
import type { LaneHue } from './lane-hue.ts';
import type { LaneLayout } from './lanes.ts';
import { paintDensity } from './paint-density.ts';

/** Draws density onto one canvas, which shows the rows that are scrolled into view. */
export interface DensityDrawing {
  readonly canvas: HTMLCanvasElement;
  /** Null clears the canvas. */
  readonly draw: (density: Density | null, lanes: HuedLanes) => void;
}

/** Where the rows are, and their colours. */
export interface HuedLanes {
  readonly layout: LaneLayout;
  readonly hueOfLane: (lane: number) => LaneHue;
}

/** Takes hold of a canvas in a scrolling box; colours are read anew when the theme changes. */
export function createDensityDrawing(canvas: HTMLCanvasElement): DensityDrawing {
  const context = canvas.getContext('2d');
  let palette: Palette | null = null;
  let theme = '';
  let image: ImageData | null = null;

  function colours(): Palette {
    const now = themeKey();
    if (!palette || now !== theme) palette = readPalette(canvas.parentElement ?? document.body);
    theme = now;
    return palette;
  }
  return {
    canvas,
    draw(density, { layout, hueOfLane }) {
      if (!context) return;
      const { width, height } = canvas;
      if (!density) {
        context.clearRect(0, 0, width, height);
        return;
      }
      if (!image || image.width !== width || image.height !== height) {
        image = context.createImageData(width, height);
      }
      const pixels = new Uint32Array(image.data.buffer);
      pixels.fill(0);
      const { hues, back } = colours();
      const top = canvas.offsetTop;
      const box = {
        width,
        height,
        ys: layout.lanes.map(({ y }) => y - top),
        rowHeight: layout.rowHeight,
      };
      const shades = layout.lanes.map((_, at) => hues.get(hueOfLane(at)) ?? back);
      paintDensity(pixels, density, box, { lanes: shades, back });
      context.putImageData(image, 0, 0);
    },
  };
}

/** Changes whenever the theme does. */
function themeKey(): string {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return `${document.documentElement.dataset['theme'] ?? ''} ${isDark}`;
}
