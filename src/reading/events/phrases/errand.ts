import { MOTION, RELATIVE } from '../../../lexicon/event-grammar.ts';
import { EVENT_VERBS } from '../../../lexicon/event-words.ts';
import { is, lowerAt } from './event-view.ts';
import type { Scene } from './scene.ts';
import { isMark, isVerbLike } from './words.ts';

/** "returned to the negotiating table", "bring them back to the table": the verb; -1 where no table is described from `start`. */
export function tableVerb({ view, sentence }: Scene, start: number): number {
  if (lowerAt(view, start + 2) !== 'table' || !/^(?:to|at)$/.test(lowerAt(view, start - 1)))
    return -1;
  for (let i = start - 2; i >= Math.max(sentence.from, start - TABLE_REACH); i -= 1)
    if (isVerbLike(view, i) || is(view, i, MOTION) || lowerAt(view, i) === 'bring') return i;
  return -1;
}

/** How far before the table its verb may stand, in tokens. */
const TABLE_REACH = 8;

/** How far before such a noun its verb may stand, in tokens. */
const ERRAND_REACH = 26;

/**
 * "met Okada for talks", "will host Ruiz for a summit": the verb whose purpose a noun is that is described from
 * token `start`; -1 for none. Verb and noun tell one event.
 */
export function errandVerb({ view, sentence }: Scene, start: number): number {
  if (lowerAt(view, start - 1) !== 'for') return -1;
  for (let i = start - 2; i >= Math.max(sentence.from, start - ERRAND_REACH); i -= 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';') return -1;
    const frame = EVENT_VERBS.get(lowerAt(view, i))?.frame;
    if (frame === 'host' || frame === 'meet' || frame === 'join') return i;
    if (isVerbLike(view, i) || is(view, i, RELATIVE | MOTION)) return -1;
  }
  return -1;
}
