import type { CSSProperties } from 'react';

import type { Hue } from '../model/record.ts';
import { hueColour } from '../ui/hue.ts';

/** Sets the custom property `--hue`, from which the style sheet makes all colours of a side. */
export function hueStyle(hue: Hue | null): CSSProperties {
  const style: Record<string, string> = { '--hue': hueColour(hue) };
  return style;
}
