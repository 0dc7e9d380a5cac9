import type { EpochDay } from '../../../model/calendar.ts';
import type { Period } from '../period.ts';
import type { Tense } from '../tense.ts';
import type { Anchors } from './dated.ts';

/**
 * How much farther a period counts that the tense speaks against: one that lies two months ahead is
 * still taken before one ten months back ("extended the offer to 20 November").
 */
const AGAINST_TENSE = 4;
/** The same where the verb governs the date: only nothing else fits. */
const NEVER = 100;
/** News tells more of the past than of the future. */
const AHEAD = 1.2;

/** Of like periods in different years the one nearest to the day of speaking, its tense weighed in; null for none. */
export function chooseNear(periods: readonly Period[], anchors: Anchors): Period | null {
  const { speech } = anchors;
  if (speech === null) return null;
  const tense = anchors.tense();
  let [best, least]: [Period | null, number] = [null, Infinity];
  for (const period of periods) {
    const distance = distanceTo(period, speech, tense);
    if (distance < least) [best, least] = [period, distance];
  }
  return best;
}

function distanceTo({ first, last }: Period, day: EpochDay, tense: Tense): number {
  if (first > day) return (first - day) * weightAhead(tense);
  return last < day ? (day - last) * weightBehind(tense) : 0;
}

function weightAhead(tense: Tense): number {
  return tense === 'surelyPast' ? NEVER : tense === 'past' ? AGAINST_TENSE : AHEAD;
}

function weightBehind(tense: Tense): number {
  return tense === 'surelyFuture' ? NEVER : tense === 'future' ? AGAINST_TENSE : 1;
}
