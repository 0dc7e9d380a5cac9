import { ADVERB, POSSESSIVE_PRONOUN } from '../../../lexicon/event-grammar.ts';
import { NEW_BEFORE } from '../../../lexicon/event-context.ts';
import type { Novelty } from '../joining/account.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { joiningVerb } from '../people/joined-for.ts';
import { isMealForGuests } from '../phrases/meals.ts';
import { isFollowedUp } from './besides.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Whether the words tell of an event not told before ("another meeting"), point back ("the meeting") or neither. */
export function noveltyOf(scene: Scene, trigger: Trigger, isGeneral: boolean): Novelty {
  const { view } = scene;
  if (trigger.frame !== null) return verbNovelty(scene, trigger);
  if (isGeneral) return 'open';
  if (isMealForGuests(view, trigger.token)) return 'new';
  const start = descriptionStart(scene, trigger.token);
  if (joiningVerb(scene, start) >= 0 || isFollowedUp(scene, start)) return 'new';
  let novelty: Novelty = 'open';
  for (let i = start; i < trigger.token; i += 1) {
    const lower = lowerAt(view, i);
    if (NEW_BEFORE.has(lower) && !dateAt(view, i) && !mentionAt(view, i)) return 'new';
    if (
      /^(?:the|this|that|these|those|such)$/.test(lower) ||
      is(view, i, POSSESSIVE_PRONOUN) ||
      isPossessive(view, i)
    )
      novelty = 'definite';
    if (
      mentionAt(view, i)?.kind === 'place' ||
      mentionAt(view, i)?.form === 'pair' ||
      (dateAt(view, i) && !/^an?$/.test(lowerAt(view, start)))
    )
      novelty = 'definite';
    if (/^(?:upcoming|forthcoming|next)$/.test(lower)) novelty = 'definite';
  }
  if (novelty === 'open' && lowerAt(view, start - 1) === 'such') return 'definite';
  const isLed = /^(?:after|before|during|at|following)$/.test(lowerAt(view, start - 1));
  return novelty === 'open' && isLed && start === trigger.token ? 'definite' : novelty;
}

/** "also met", "met again" are new; "also discussed" adds a topic, not a meeting. */
function verbNovelty({ view, sentence }: Scene, { token, to, frame }: Trigger): Novelty {
  for (let i = token - 1; i > token - 5; i -= 1)
    if (
      !(frame === 'discuss' && lowerAt(view, i) === 'also') &&
      /^(?:also|previously|earlier|last|later|then|again|separately|afterwards?)$/.test(
        lowerAt(view, i),
      ) &&
      is(view, i, ADVERB)
    )
      return 'new';
  if (/^(?:afterwards?|separately|previously)$/.test(lowerAt(view, sentence.from))) return 'new';
  return /^(?:again|separately)$/.test(lowerAt(view, to)) ? 'new' : 'open';
}

/** "also", "then", "later": the event goes on from the one told before. */
export function goesOn({ view, sentence }: Scene, { token, to }: Trigger): boolean {
  if (lowerAt(view, to) === 'separately') return true;
  for (let i = token - 1; i >= Math.max(sentence.from, token - 4); i -= 1)
    if (/^(?:also|then|later|afterwards|subsequently|earlier)$/.test(lowerAt(view, i))) return true;
  return /^(?:later|then|afterwards|earlier|separately)$/.test(lowerAt(view, sentence.from));
}
