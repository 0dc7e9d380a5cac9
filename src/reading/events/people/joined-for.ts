import { BE } from '../../../lexicon/event-grammar.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import type { Group } from '../phrases/groups.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** How far before "for a dinner" the verb may stand, in tokens: two names with their offices. */
const VERB_REACH = 24;

/** "X and Y were joined by Z for a working dinner": the verb, for a description from token `start`; -1 for none. */
export function joiningVerb({ view, sentence }: Scene, start: number): number {
  if (lowerAt(view, start - 1) !== 'for') return -1;
  for (let i = start - 2; i > Math.max(sentence.from, start - VERB_REACH); i -= 1) {
    if (lowerAt(view, i) === 'joined')
      return lowerAt(view, i + 1) === 'by' && is(view, i - 1, BE) ? i : -1;
    if (isMark(view, i) || isVerbLike(view, i) || lowerAt(view, i) === ';') return -1;
  }
  return -1;
}

/** All who then sat together: those joined and those who joined them; nobody where no such verb stands before. */
export function thoseJoined(scene: Scene, start: number): Group {
  const verb = joiningVerb(scene, start);
  if (verb < 0) return [];
  const others = scene.parties.filter(
    ({ from, to, isOwner }) => from > verb && to < start && !isOwner,
  );
  return [...subjectOf(scene, verb), ...others];
}
