import type { TimeUnit } from './units.ts';

/** How far "coming weeks" or "recent weeks" reach from the day of writing, in days, both inclusive. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * "In the coming ..." and "in recent ...": a judgement by hand, kept wide enough that what was announced
 * and came late is still inside. Weeks are one to eight.
 */
export const VAGUE_REACH: ReadonlyMap<TimeUnit, Reach> = new Map([
  ['day', { from: 1, to: 14 }],
  ['week', { from: 7, to: 56 }],
  ['month', { from: 28, to: 365 }],
  ['year', { from: 365, to: 3650 }],
]);

/** "A few ... ago": by hand, two to about ten. */
export const FEW: ReadonlyMap<TimeUnit, Reach> = new Map([
  ['day', { from: 2, to: 10 }],
  ['week', { from: 14, to: 70 }],
  ['month', { from: 60, to: 330 }],
  ['year', { from: 730, to: 3650 }],
]);
