import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { HUES } from '../../../src/model/record.ts';

type Theme = 'light' | 'dark';
const CSS = readFileSync('src/ui/tokens.css', 'utf8');
const GROUNDS = ['paper', 'panel', 'wash'];

describe.each<Theme>(['light', 'dark'])('the %s theme', (theme) => {
  it.each(['ink', 'muted', 'accent'])('writes text in --%s at 4.5:1 on every ground', (token) => {
    for (const ground of GROUNDS) {
      expect(contrast(colourOf(token, theme), colourOf(ground, theme))).toBeGreaterThan(4.5);
    }
  });

  it.each(['said', 'date', 'adds', 'differs', 'asked'])('keeps ink readable on --%s', (ground) => {
    expect(contrast(colourOf('ink', theme), colourOf(ground, theme))).toBeGreaterThan(4.5);
  });

  it.each([...HUES, 'none'])('draws the hue %s at 3:1 on every ground', (hue) => {
    for (const ground of GROUNDS) {
      expect(contrast(colourOf(`hue-${hue}`, theme), colourOf(ground, theme))).toBeGreaterThan(3);
    }
  });

  it('keeps the edge of controls at 3:1, and words on the accent at 4.5:1', () => {
    expect(contrast(colourOf('edge', theme), colourOf('paper', theme))).toBeGreaterThan(3);
    expect(contrast(colourOf('on-accent', theme), colourOf('accent', theme))).toBeGreaterThan(4.5);
  });
});

/** `#rrggbb` of a token; throws when the style sheet lacks it. */
function colourOf(token: string, theme: Theme): string {
  const match = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(CSS);
  const colour = match?.[theme === 'light' ? 1 : 2];
  if (colour === undefined) throw new Error(`tokens.css has no --${token}`);
  return colour;
}

/** WCAG 2 contrast ratio, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
