import { ADVERB, BE, DETERMINER, MODAL, POSSESSIVE_PRONOUN } from '../../lexicon/event-grammar.ts';
import {
  DEMAND_AFTER,
  HEARING_BEFORE,
  OTHER_THING_AFTER,
  OTHER_THING_BEFORE,
  PHONE_WORDS,
  SESSION_BEFORE,
  TRIP_BEFORE,
} from '../../lexicon/event-context.ts';
import type { EventNoun } from '../../lexicon/event-words.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt } from './event-view.ts';
import { isFulfilled, isWithPress } from './meet-verb.ts';
import { descriptionStart } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** The rule of "the next round", whose people are those of the talks told before. */
export const ROUND = 'events/noun-round';

/** The event that a noun at token i names; null where it names none. */
export function nounTrigger(scene: Scene, i: number, noun: EventNoun): Trigger | null {
  const { view } = scene;
  const [before, lower, after] = [lowerAt(view, i - 1), lowerAt(view, i), lowerAt(view, i + 1)];
  if (OTHER_THING_BEFORE.has(before) || OTHER_THING_AFTER.has(after)) return null;
  if (isWithPress(view, i + 1) || (lower === 'summit' && after === 'meeting')) return null;
  if (before === '-' && OTHER_THING_BEFORE.has(`${lowerAt(view, i - 2)}-${lowerAt(view, i - 3)}`))
    return null;
  if (!isNoun(view, i, lower, before)) return null;
  if (lower === 'meeting' && !is(view, i - 1, DETERMINER) && isFulfilled(scene, i)) return null;
  if (!isOfItsKind(view, i, noun, lower)) return null;
  if (isOccasion(scene, i)) return null;
  const isWeak = noun.strength === 'backed';
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

/** A form that may be a verb has to look like a noun. */
function isNoun(view: EventView, i: number, lower: string, before: string): boolean {
  if (lower === 'visit' || lower === 'call' || lower === 'trip')
    return before !== 'to' && !is(view, i - 1, MODAL);
  if (lower === 'meeting')
    return !(is(view, i - 1, BE) && lowerAt(view, i + 1) !== 'of') || is(view, i + 1, ADVERB);
  if (lower === 'gathering') return is(view, i - 1, DETERMINER | POSSESSIVE_PRONOUN);
  if (lower.startsWith('consultation') && before === 'in' && lowerAt(view, i + 1) === 'with')
    return false;
  if (lower === 'hearing') return !is(view, i + 1, DETERMINER) && !is(view, i - 1, BE);
  if (lower === 'signing')
    return lowerAt(view, i + 1) !== 'a' && lowerAt(view, i + 1) !== 'an' && !is(view, i - 1, BE);
  return true;
}

/** Words that are something else most of the time need their neighbours. */
function isOfItsKind(view: EventView, i: number, noun: EventNoun, lower: string): boolean {
  const [before, after] = [lowerAt(view, i - 1), lowerAt(view, i + 1)];
  if (noun.kind === 'call') return isCall(view, i, lower, after);
  if (lower === 'trilateral')
    return (
      !/^[a-z]/.test(after) || is(view, i + 1, MODAL | BE) || after === 'in' || after === 'with'
    );
  if (lower.startsWith('session'))
    return (
      SESSION_BEFORE.has(before) ||
      /^(?:with|between|planned|scheduled)$/.test(after) ||
      (after === 'of' && lowerAt(view, i + 2) === 'talks') ||
      /^(?:that|this)$/.test(before)
    );
  if (lower === 'round') return isRound(view, i, before, after);
  if (noun.kind === 'hearing')
    return (
      HEARING_BEFORE.has(before) ||
      /^(?:before|on)$/.test(after) ||
      (after === 'in' && lowerAt(view, i + 2) === 'which')
    );
  if (noun.kind === 'signing') return after === 'ceremony' || after === 'of' || before === 'the';
  if (lower.startsWith('trip'))
    return (after === 'to' && isOwned(view, i)) || TRIP_BEFORE.has(before);
  if (lower.startsWith('conference'))
    return /^(?:peace|donor|reconciliation|ministerial)$/.test(before) || after === 'call';
  if (
    /^(?:lunch|luncheon|dinner|breakfast|audience|encounter|discussion|consultation|negotiation|conversation|conversations)$/.test(
      lower,
    )
  )
    return (
      after === 'with' ||
      after === 'between' ||
      (lower === 'discussion' && is(view, i - 1, POSSESSIVE_PRONOUN))
    );
  return true;
}

/** "the next round will take place": of talks told before; no "round of talks", no "first round of votes". */
function isRound(view: EventView, i: number, before: string, after: string): boolean {
  if (
    !/^(?:next|new|another|further|final|last|latest|second|third|fourth|fifth|sixth)$/.test(before)
  )
    return false;
  if (after === 'of' || after === 'table') return false;
  for (let j = i + 1; j < i + 9; j += 1) if (HELD_AS_ROUND.test(lowerAt(view, j))) return true;
  return false;
}

const HELD_AS_ROUND =
  /^(?:scheduled|planned|held|place|called|begin|began|ended|due|expected|postponed)$/;

function isOwned(view: EventView, i: number): boolean {
  for (let j = i - 1; j >= i - 4; j -= 1)
    if (is(view, j, POSSESSIVE_PRONOUN) || isPossessive(view, j))
      return mentionAt(view, j) !== null || isPossessive(view, j);
  return false;
}

/** "a phone call", "a call with X"; no "call for calm", no calls to be returned. */
function isCall(view: EventView, i: number, lower: string, after: string): boolean {
  if (lower.startsWith('tele') || lower.startsWith('video')) return true;
  const before = lowerAt(view, i - 1);
  if (before === 'courtesy') return true;
  if ((DEMAND_AFTER.has(after) && !dateAt(view, i + 2)) || /^(?:seeking|were|was)$/.test(after))
    return false;
  if (PHONE_WORDS.has(lowerAt(view, i - 1)) || lowerAt(view, i - 1) === 'conference')
    return !/^(?:return|returned|answer|no)$/.test(lowerAt(view, i - 2));
  if (lowerAt(view, i - 2) === 'in' && before === 'a') return true;
  if (after !== 'with' && after !== 'between') return false;
  return (
    is(view, i - 1, DETERMINER | POSSESSIVE_PRONOUN) ||
    /^(?:trilateral|joint|bilateral|earlier|held)$/.test(lowerAt(view, i - 1))
  );
}
