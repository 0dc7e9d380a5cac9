import type { Hue } from '../model/record.ts';

/** The colour of a hue as a CSS value, the same name in both themes; null (no side) is grey. */
export function hueColour(hue: Hue | null | undefined): string {
  return `var(--hue-${hue ?? 'none'})`;
}
