import {
  ADVERB,
  BE,
  DETERMINER,
  MODAL,
  POSSESSIVE_PRONOUN,
} from '../../../lexicon/event-grammar.ts';
import {
  KNOWING_OF,
  OTHER_THING_AFTER,
  OTHER_THING_BEFORE,
} from '../../../lexicon/event-context.ts';
import type { EventNoun } from '../../../lexicon/event-words.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { isFulfilled, isWithPress } from './meet-verb.ts';
import { isOfItsKind } from './noun-kinds.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import { DENIED_SUCH, isDeniedSuch } from '../phrases/such-event.ts';
import type { Trigger } from './trigger.ts';

/** The rule of "the next round", whose people are those of the talks told before. */
export const ROUND = 'events/noun-round';

/** The event that a noun at token i names; null where it names none. */
export function nounTrigger(scene: Scene, i: number, noun: EventNoun): Trigger | null {
  const { view } = scene;
  const [before, lower, after] = [lowerAt(view, i - 1), lowerAt(view, i), lowerAt(view, i + 1)];
  if (isDeniedSuch(scene, i))
    return { token: i, to: i + 1, kind: noun.kind, frame: null, isWeak: true, rule: DENIED_SUCH };
  const isTable = lower === 'round' && after === 'table';
  if (OTHER_THING_BEFORE.has(before) || (OTHER_THING_AFTER.has(after) && !isTable)) return null;
  if (before === 'hall' && lowerAt(view, i - 2) === 'town') return null;
  if (isWithPress(view, i + 1) || (lower === 'summit' && after === 'meeting')) return null;
  if (before === '-' && OTHER_THING_BEFORE.has(`${lowerAt(view, i - 2)}-${lowerAt(view, i - 3)}`))
    return null;
  if (!isNoun(view, i, lower, before)) return null;
  if (lower === 'meeting' && !is(view, i - 1, DETERMINER) && isFulfilled(scene, i)) return null;
  if (!isOfItsKind(view, i, noun, lower)) return null;
  if (isOccasion(scene, i) || isKnownOf(scene, i)) return null;
  const isWeak = noun.strength === 'backed' || before === 'conference';
  if (isTable)
    return {
      token: i,
      to: i + 2,
      kind: 'meeting',
      frame: null,
      isWeak,
      rule: 'events/noun-meeting',
    };
  return {
    token: i,
    to: i + 1,
    kind: before === 'courtesy' ? 'meeting' : before === 'summit' ? 'summit' : noun.kind,
    frame: null,
    isWeak,
    rule: lower === 'round' ? ROUND : `events/noun-${noun.kind}`,
  };
}

/** "on the sidelines of the Lima summit": where others met, no event told here. */
function isOccasion(scene: Scene, i: number): boolean {
  const { view } = scene;
  const lead = descriptionStart(scene, i) - 1;
  return (
    lowerAt(view, lead) === 'of' && /^(?:sidelines|margins|fringes)$/.test(lowerAt(view, lead - 1))
  );
}

/** "people familiar with the talks", "two officials briefed on the meeting": they are only said to know. */
function isKnownOf(scene: Scene, i: number): boolean {
  const { view } = scene;
  const lead = descriptionStart(scene, i) - 1;
  return KNOWING_OF.has(`${lowerAt(view, lead - 1)} ${lowerAt(view, lead)}`);
}

/** A form that may be a verb has to look like a noun. */
function isNoun(view: EventView, i: number, lower: string, before: string): boolean {
  if (lower === 'visit' || lower === 'call' || lower === 'trip')
    return before !== 'to' && !is(view, i - 1, MODAL);
  if (lower === 'meeting')
    return !(is(view, i - 1, BE) && lowerAt(view, i + 1) !== 'of') || is(view, i + 1, ADVERB);
  if (lower === 'gathering')
    return is(view, i - 1, DETERMINER | POSSESSIVE_PRONOUN) || GATHERED.test(lowerAt(view, i + 2));
  if (lower.startsWith('consultation') && before === 'in' && lowerAt(view, i + 1) === 'with')
    return false;
  if (lower === 'hearing') return !is(view, i + 1, DETERMINER) && !is(view, i - 1, BE);
  if (lower === 'signing')
    return lowerAt(view, i + 1) !== 'a' && lowerAt(view, i + 1) !== 'an' && !is(view, i - 1, BE);
  return true;
}

/** Behind "gathering of": those who come together. */
const GATHERED =
  /^(?:ministers|leaders|officials|envoys|diplomats|foreign|finance|world|states|nations)$/;
