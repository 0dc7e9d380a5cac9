import { ADVERB, AUXILIARY, BE, NEGATION } from '../../../lexicon/event-grammar.ts';
import {
  ANNOUNCED_WORDS,
  CANCELLED_WORDS,
  EXPECTED_WORDS,
  POSTPONED_WORDS,
} from '../../../lexicon/event-context.ts';
import type { EventStatus } from '../../../model/event-kinds.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { isHabit } from './habits.ts';
import { isRequestDenied, statusOfPlan } from './plans.ts';
import { hasAny, wordsLeft, wordsRight } from './status-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { isUnreal, statusOfPerfect } from './unreal.ts';

const FIRM = new Set(['will', 'shall', '’ll', "'ll"]);
const SOFT = new Set(['may', 'might', 'could', 'would', 'can']);
const WISHED = new Set(['should', 'must']);
const NEEDED = new Set(['need', 'needs', 'needed']);
const DENYING = new Set(['denied', 'denies', 'denying', 'refused', 'ruled']);
/** What the words before a verb say of it, held included; null where its form leaves that open. */
export function statusOfVerb(scene: Scene, verb: number): EventStatus | null {
  const { view } = scene;
  const left = wordsLeft(scene, verb);
  if (hasAny(left, CANCELLED_WORDS, 6)) return 'cancelled';
  if (hasAny(left, POSTPONED_WORDS, 6)) return 'postponed';
  if (isPlanDropped(scene, verb, left)) return 'cancelled';
  const dropped = /^(?:to|be)$/.test(lowerAt(view, verb - 1)) && statusWhenDropped(scene, verb);
  if (dropped) return dropped;
  if (isNegated(view, verb, left) || isDenied(left)) return 'denied';
  if (isUnreal(scene, left)) return 'denied';
  const perfect = statusOfPerfect(left);
  if (perfect) return perfect;
  if (isHabit(left)) return 'held';
  const lead = left.findIndex((word, i) => i < 5 && (word === 'to' || isModal(word)));
  const word = left[lead] ?? '';
  if (word === 'to' && isInfinitive(view, verb)) {
    const plan = left.slice(lead + 1);
    const isDone = (isPerfect(view, verb) && !isForeseen(plan)) || isGreeting(plan);
    if (isDone) return 'held';
    return isRequestDenied(plan, wordsRight(scene, verb + 1)) ? 'denied' : statusOfPlan(plan);
  }
  if (isModal(word) && !left.slice(0, lead).includes(',')) return statusOfModal(word, left);
  const shared = statusOfShared(view, verb, left);
  if (shared) return shared;
  const form = lowerAt(view, verb);
  if (form.endsWith('ing')) return statusOfGerund(view, verb, left);
  if (/(?:ed|met|spoke|spoken|sat|held|led|began|took|paid|made|left|had|sought)$/.test(form))
    return 'held';
  return left.some((other) => /^(?:until|unless|if|let)$/.test(other)) ? 'expected' : null;
}

/** How far behind the verb the "but" may stand, in tokens. */
const BUT_REACH = 16;

/** "was to meet X on Monday but cancelled the trip", "..., but pulled out": what became of the plan; null for nothing. */
export function statusWhenDropped({ view, sentence }: Scene, verb: number): EventStatus | null {
  for (let i = verb + 1; i < Math.min(sentence.to, verb + BUT_REACH); i += 1) {
    if (lowerAt(view, i) !== 'but') continue;
    const words = [1, 2, 3, 4, 5].map((step) => lowerAt(view, i + step));
    if (hasAny(words, CANCELLED_WORDS, 3)) return 'cancelled';
    if (words.some((word) => /^(?:rejected|refused|declined)$/.test(word))) return 'denied';
    if (/(?:^| )(?:called (?:it )?off|pulled out|backed out|dropped out)/.test(words.join(' ')))
      return 'cancelled';
    return hasAny(words, POSTPONED_WORDS, 3) ? 'postponed' : null;
  }
  return null;
}

const DROPPED =
  /(?:^| )(?:fell through|came to nothing|(?:was|were|been) (?:dropped|scrapped|shelved|cancell?ed|abandoned|called off))(?: |$)/;

/** "plans to meet X were dropped", "a plan to visit Y fell through". */
function isPlanDropped(scene: Scene, verb: number, left: readonly string[]): boolean {
  if (
    left[0] !== 'to' ||
    !left.slice(1, 6).some((word) => /^(?:plans?|proposals?|bid|idea)$/.test(word))
  )
    return false;
  return DROPPED.test(wordsRight(scene, verb + 1).join(' '));
}

/** Plain forms that need a modal, said once for two verbs: "will fly to Oslo on Monday and hold talks". */
const PLAIN = /^(?:hold|meet|visit|attend|join|sign|speak|talk|confer|see|host|receive|have|take)$/;

function statusOfShared(
  view: EventView,
  verb: number,
  left: readonly string[],
): EventStatus | null {
  if (left[0] !== 'and' || !PLAIN.test(lowerAt(view, verb))) return null;
  const lead = left.findIndex((word) => isModal(word) || word === 'to');
  const word = left[lead] ?? '';
  if (isModal(word)) return statusOfModal(word, left);
  return word === 'to' ? statusOfPlan(left.slice(lead + 1)) : null;
}

function isModal(word: string): boolean {
  return FIRM.has(word) || SOFT.has(word) || WISHED.has(word);
}

/** "denied that X had met", "denied on Monday that X is in talks", "denied meeting X". */
function isDenied(left: readonly string[]): boolean {
  const that = left.indexOf('that');
  if (that >= 0 && hasAny(left.slice(that + 1), DENYING, 4)) return true;
  const at = left.findIndex((word) => DENYING.has(word));
  return (
    at >= 0 &&
    (at < 7 ||
      left
        .slice(0, at)
        .some((word) => /^(?:reports?|claims?|allegations?|rumou?rs)$/.test(word))) &&
    (at === 0 || left.slice(0, at).some((word) => word === 'that' || word === 'having'))
  );
}

function statusOfModal(word: string, left: readonly string[]): EventStatus {
  if (hasAny(left, DENYING, 8)) return 'denied';
  if (FIRM.has(word)) return 'announced';
  return WISHED.has(word) ? 'urged' : 'expected';
}

/** "did not meet", "has never visited", "would not try to visit". */
function isNegated(view: EventView, verb: number, left: readonly string[]): boolean {
  const nor = left.indexOf('nor');
  if (nor >= 0 && left.includes('neither', nor)) return true;
  for (let i = verb - 1; i >= verb - 6; i -= 1) {
    if (is(view, i, NEGATION)) return lowerAt(view, i + 1) !== 'only';
    const isBetween =
      is(view, i, AUXILIARY | ADVERB) || /^(?:to|try|tried|yet)$/.test(lowerAt(view, i));
    if (!isBetween) return false;
  }
  return false;
}

/** "to" with nothing but adverbs and auxiliaries between it and the verb. */
function isInfinitive(view: EventView, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 4; i -= 1) {
    if (lowerAt(view, i) === 'to') return true;
    if (!is(view, i, ADVERB | BE) && lowerAt(view, i) !== 'have') return false;
  }
  return false;
}

/** "honoured to have met", "believed to have met": over, unless it was only foreseen ("was to have met", "had hoped to have met"). */
function isPerfect(view: EventView, verb: number): boolean {
  return lowerAt(view, verb - 1) === 'have';
}

function isForeseen(left: readonly string[]): boolean {
  if (/^(?:was|were|is|are)$/.test(left[0] ?? '')) return true;
  return left
    .slice(0, 3)
    .some((word) => /^(?:hope|plan|schedul|expect|suppos|due$|meant$|set$)/.test(word));
}

/** "I am pleased to meet X", "was glad to meet X": said when one does; "would be glad to" is not. */
function isGreeting(left: readonly string[]): boolean {
  const at = /^(?:very|so|extremely|truly)$/.test(left[1] ?? '') ? 2 : 1;
  if (/^(?:pleased|glad|delighted|honou?red|privileged)$/.test(left[0] ?? ''))
    return /^(?:am|is|are|was|were|['’]m)$/.test(left[at] ?? '');
  return left[0] === 'happy' && /^(?:am|was|were|['’]m)$/.test(left[at] ?? '');
}

/** "decided against meeting X". */
export const AGAINST = /^(?:decided|opted|advised|ruled|voted)$/;

/** "before meeting X, he said" leaves it open; "plans on meeting X", "ahead of meeting" look ahead. */
function statusOfGerund(
  view: EventView,
  verb: number,
  left: readonly string[],
): EventStatus | null {
  if (is(view, verb - 1, BE)) return hasAny(left, FIRM, 3) ? 'announced' : null;
  if (left[0] === 'against' && AGAINST.test(left[1] ?? '')) return 'denied';
  if (/^of intention no(?: |$)/.test(left.slice(0, 3).join(' '))) return 'denied';
  if (left[0] === 'to' && /^(?:open|committed)$/.test(left[1] ?? '')) return 'expected';
  if (hasAny(left, EXPECTED_WORDS, 3) || hasAny(left, ANNOUNCED_WORDS, 3)) return 'expected';
  const isAhead = [FIRM, SOFT, WISHED, NEEDED].some((list) => hasAny(left, list, 18));
  return isAhead ? 'expected' : null;
}
