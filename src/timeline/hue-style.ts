import type { CSSProperties } from 'react';

import { laneColour, type LaneHue } from './lane-hue.ts';

/** Sets the custom property `--hue`, from which the style sheet makes all colours of a row. */
export function hueStyle(hue: LaneHue): CSSProperties {
  const style: Record<string, string> = { '--hue': laneColour(hue) };
  return style;
}
