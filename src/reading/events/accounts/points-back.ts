import { ADVERB, AUXILIARY } from '../../../lexicon/event-grammar.ts';
import { POINTING_ADJECTIVES, TALKS_VERBS } from '../../../lexicon/event-context.ts';
import { dateAt, is, isPossessive, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Nouns for what goes on between the same people: "talks broke down". */
const ONGOING = /^(?:talks|negotiations|discussions)$/;

/**
 * "the talks", "those negotiations", "Monday’s meeting", "talks broke down": words that mean what was told before and say
 * nothing of their own about whose or what talks they are. "The coalition talks", "the meeting of the committee" do.
 */
export function pointsBack(scene: Scene, { token, to, frame, kind }: Trigger): boolean {
  const { view } = scene;
  if (frame !== null || kind === 'summit' || isOwnedBehind(lowerAt(view, to))) return false;
  const start = descriptionStart(scene, token);
  let isDefinite = false;
  for (let i = start; i < token; i += 1) {
    const lower = lowerAt(view, i);
    if (/^(?:the|this|that|these|those)$/.test(lower)) isDefinite = true;
    else if (dateAt(view, i)) isDefinite ||= isPossessive(view, i + 1);
    else if (!POINTING_ADJECTIVES.has(lower) && !isPossessive(view, i)) return false;
  }
  return isDefinite || (start === token && goesOn(scene, token));
}

function isOwnedBehind(lower: string): boolean {
  return /^(?:of|between|among|with|by|involving|format)$/.test(lower);
}

/** "Talks continue", "negotiations had broken down": the noun is what goes on. */
function goesOn({ view }: Scene, token: number): boolean {
  if (!ONGOING.test(lowerAt(view, token))) return false;
  for (let i = token + 1; i < token + 5; i += 1) {
    if (TALKS_VERBS.has(lowerAt(view, i))) return true;
    if (!is(view, i, AUXILIARY | ADVERB)) return false;
  }
  return false;
}
