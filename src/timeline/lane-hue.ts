import type { Hue } from '../model/record.ts';
import { hueColour } from '../ui/hue.ts';

/** The colour of a row: its side's, none for actors without a side, ink where rows are not actors. */
export type LaneHue = Hue | 'ink' | null;

/** As a CSS value. */
export function laneColour(hue: LaneHue): string {
  return hue === 'ink' ? 'var(--ink)' : hueColour(hue);
}
