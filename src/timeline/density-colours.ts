import { HUES } from '../model/record.ts';
import { laneColour, type LaneHue } from './lane-hue.ts';
import { SHADES, type Shades } from './paint-density.ts';

/** The shades of every colour of rows, and of what stands back. */
export interface Palette {
  readonly hues: ReadonlyMap<LaneHue, Shades>;
  readonly back: Shades;
}

type Rgb = readonly [number, number, number];

/** Palest shade: this much of the colour on paper. */
const LEAST_SHARE = 0.4;
const BACK_SHARE = 0.5;

/** Reads the colours of the theme as they are on an element now. */
export function readPalette(element: Element): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const colourOf = (value: string): Rgb => {
    probe.style.color = value;
    return parseRgb(getComputedStyle(probe).color);
  };
  const paper = colourOf('var(--paper)');
  const hues = [...HUES, 'ink' as const, null].map(
    (hue) => [hue, shadesOf(colourOf(laneColour(hue)), paper, 1)] as const,
  );
  const back = shadesOf(colourOf('var(--muted)'), paper, BACK_SHARE);
  probe.remove();
  return { hues: new Map(hues), back };
}

function shadesOf(colour: Rgb, paper: Rgb, most: number): Shades {
  return Array.from({ length: SHADES }, (_, i) => {
    const share = (LEAST_SHARE + (i / (SHADES - 1)) * (1 - LEAST_SHARE)) * most;
    const [r, g, b] = [0, 1, 2].map((at) =>
      Math.round((colour[at] ?? 0) * share + (paper[at] ?? 0) * (1 - share)),
    );
    return ((255 << 24) | ((b ?? 0) << 16) | ((g ?? 0) << 8) | (r ?? 0)) >>> 0;
  });
}

/** `rgb(15, 127, 122)`, as computed styles are written; black for anything else. */
function parseRgb(text: string): Rgb {
  const [r = 0, g = 0, b = 0] = (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return [r, g, b];
}
