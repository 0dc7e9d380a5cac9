import type { Emphasis } from '../store/emphasis.ts';

const STRONGEST_FIRST: readonly Emphasis[] = [
  'selected',
  'related',
  'normal',
  'dimmed',
  'filtered',
];

/** The strongest of several; normal for none. */
export function strongestEmphasis(all: readonly Emphasis[]): Emphasis {
  return STRONGEST_FIRST.find((strength) => all.includes(strength)) ?? 'normal';
}
