import { BE, MOTION, PREPOSITION, RELATIVE } from '../../../lexicon/event-grammar.ts';
import type { EventStatus } from '../../../model/event-kinds.ts';
import { dateAt, is, lowerAt } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import { statusOfVerb } from './status-of-verb.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** How far before "for talks" the verb of going may stand, in tokens: a place and a day between. */
const JOURNEY_REACH = 12;

/**
 * "flew to Rome on Monday for talks": the verb by which somebody goes to the event whose description starts
 * at token `start`; -1 for none.
 */
export function journeyVerb({ view, sentence }: Scene, start: number): number {
  if (lowerAt(view, start - 1) !== 'for') return -1;
  for (let i = start - 2; i >= Math.max(sentence.from, start - JOURNEY_REACH); i -= 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';' || is(view, i, RELATIVE)) return -1;
    if (dateAt(view, i)) continue;
    if (is(view, i, MOTION) || isTravel(lowerAt(view, i))) return i;
    if (isVerbLike(view, i)) return -1;
  }
  return -1;
}

function isTravel(lower: string): boolean {
  return /^(?:depart|land|travel|fl[iy])(?:s|es|ed|ing|led|ling)?$/.test(lower);
}

/**
 * Whether those who go are still on their way: "will fly to Rome for talks", "is heading to Rome for talks",
 * "arrives in Rome for talks". Null where the going is over, which says nothing of the talks.
 */
export function statusOfJourney(scene: Scene, start: number): EventStatus | null {
  const { view } = scene;
  const verb = journeyVerb(scene, start);
  if (verb < 0) return null;
  const form = lowerAt(view, verb);
  if (form.endsWith('ing')) return is(view, verb - 1, PREPOSITION) ? null : 'announced';
  const status = statusOfVerb(scene, verb);
  if (status !== null) return status === 'held' ? null : status;
  return form.endsWith('s') && !is(view, verb, BE) ? 'announced' : null;
}

/** "arrived in Rome for talks", "left for a summit": there or on the way, and nothing held yet that the words tell. */
export function hasJustArrived({ view }: Scene, verb: number): boolean {
  return verb >= 0 && /^(?:arrived|landed|left|departed)$/.test(lowerAt(view, verb));
}
