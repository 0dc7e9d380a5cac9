import { addDays } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import { VAGUE_REACH } from '../../../lexicon/dates/vague-reach.ts';
import type { Reach } from '../../../lexicon/dates/vague-reach.ts';
import type { Meaning } from '../meaning.ts';
import { periodOf } from '../period.ts';
import type { Anchors, Dated } from './dated.ts';

type ReachMeaning = Extract<Meaning, { readonly type: 'reach' }>;

/** "coming weeks" and "recent days": as far from the day of speaking as the lexicon says. */
export function placeReach({ unit, way }: ReachMeaning, anchors: Anchors): Dated | null {
  const reach = VAGUE_REACH.get(unit);
  if (!reach || anchors.speech === null) return null;
  return reachFrom(reach, way, anchors.speech, anchors.speechWords);
}

/** The days that a reach spans on one side of a day. */
export function reachFrom(reach: Reach, way: -1 | 1, speech: EpochDay, words: string): Dated {
  const near = addDays(speech, way * reach.from);
  const far = addDays(speech, way * reach.to);
  const side = way > 0 ? 'after' : 'before';
  return {
    period: periodOf('day', near),
    first: way > 0 ? near : far,
    last: way > 0 ? far : near,
    until: null,
    open: 'none',
    timex: way > 0 ? 'FUTURE_REF' : 'PAST_REF',
    basis: 'anchored',
    because: `${reach.from} to ${reach.to} days ${side} ${words}`,
  };
}
