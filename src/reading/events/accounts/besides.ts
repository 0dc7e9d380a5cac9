import { SAYING } from '../../../lexicon/event-grammar.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** What an event stands before or after: "met before the summit". */
const NEXT_TO = /^(?:before|after|following|until)$/;
/** How far behind "before" the word of its event may stand: "after their two-day meeting". */
const OPENING_REACH = 6;

/**
 * Start of the event word of the same sentence that this one is told to come before or after, and so is not; null
 * for none. `others`: tokens of the event words.
 */
export function besidesWhich(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
): number | null {
  return eventBefore(scene, trigger, others) ?? eventOfOpening(scene, trigger, others);
}

/** "Before that meeting, Ruiz met Lind", "After meeting Lind, Ruiz held talks with Adom": the event that the sentence opens with. */
function eventOfOpening(
  scene: Scene,
  { token, frame, isWeak }: Trigger,
  others: ReadonlySet<number>,
): number | null {
  const { view, sentence } = scene;
  if (isWeak || !NEXT_TO.test(lowerAt(view, sentence.from))) return null;
  const last = Math.min(token - 1, sentence.from + OPENING_REACH);
  for (let i = sentence.from + 1; i <= last; i += 1) {
    if (!others.has(i)) continue;
    const isOpening = descriptionStart(scene, i) === sentence.from + 1;
    const isOwn = frame !== null || !/^(?:the|that|this)$/.test(lowerAt(view, token - 1));
    return isOpening && isOwn ? (view.tokens.starts[i] ?? null) : null;
  }
  return null;
}

/** "The talks follow a meeting in Rome", "the lunch was followed by talks". */
function isFollowing(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return /^follow(?:s|ed)?$/.test(lower) || (lower === 'by' && lowerAt(view, i - 1) === 'followed');
}

/** "It followed a day of talks": what the sentence before told came after those, whose description starts at token i. */
export function isFollowedUp({ view, sentence }: Scene, i: number): boolean {
  const isIt = /^(?:it|this|that|they|these)$/.test(lowerAt(view, sentence.from));
  return isIt && i - 2 === sentence.from && isFollowing(view, i - 1);
}

/** "met before the summit", "spoke ahead of the talks", no "spoke before the meeting ended": where the event word before it starts; null where none stands close by. */
function eventBefore(
  scene: Scene,
  { token, frame }: Trigger,
  others: ReadonlySet<number>,
): number | null {
  const { view, sentence } = scene;
  if (frame !== null || isVerbLike(view, token + 1)) return null;
  const lead = descriptionStart(scene, token) - 1;
  const isAhead = lowerAt(view, lead) === 'of' && lowerAt(view, lead - 1) === 'ahead';
  if (!isAhead && !NEXT_TO.test(lowerAt(view, lead)) && !isFollowing(view, lead)) return null;
  for (let i = lead - 1; i >= sentence.from; i -= 1) {
    if (others.has(i)) return view.tokens.starts[i] ?? null;
    const isBorder = isMark(view, i) || /^[,;:]$/.test(lowerAt(view, i)) || is(view, i, SAYING);
    if (isBorder || (lowerAt(view, i) === 'and' && isVerbLike(view, i + 1))) return null;
  }
  return null;
}
