import type { EventStatus } from '../../../model/event-kinds.ts';
import { lowerAt } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';

/** "would have met", "should have met": said of what did not come about. */
const NOT_SO = /^(?:would|could|should|can[’']t|cannot|couldn[’']t)$/;

/** "may have met", "must have met": thought to have come about. */
const THOUGHT_SO = /^(?:may|might|must)$/;

/**
 * What a modal before "have" makes of the event, from the words before its verb, nearest first: "could have met"
 * told of none, "must have met" of one; null for any other verb.
 */
export function statusOfPerfect(left: readonly string[]): EventStatus | null {
  const have = left.findIndex((word, i) => i < 3 && word === 'have');
  const modal = left
    .slice(have + 1, have + 3)
    .find((word) => NOT_SO.test(word) || THOUGHT_SO.test(word));
  if (have < 0 || modal === undefined) return null;
  return NOT_SO.test(modal) ? 'denied' : 'held';
}

/** Before "if": it asks, or compares. */
const ASKING =
  /^(?:as|even|ask|asks|asked|asking|wonder|wondered|know|knew|unclear|unsure|sure|say|see)$/;

/** "had X met Y, ...", "if X had met Y": supposed, and not so. */
export function isUnreal({ view, sentence }: Scene, left: readonly string[]): boolean {
  const had = left.indexOf('had');
  if (had > 0 && had === left.length - 1) return lowerAt(view, sentence.from) === 'had';
  const lead = had >= 0 && had < 3 ? left.indexOf('if', had) : -1;
  return lead > 0 && !left.slice(lead).some((word) => ASKING.test(word));
}
