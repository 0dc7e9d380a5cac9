import { ADVERB, BE, MODAL, RELATIVE, SAYING } from '../../../lexicon/event-grammar.ts';
import { dateAt, is, lowerAt, mentionAt } from '../phrases/event-view.ts';
import type { EventView } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isDash, isMark } from '../phrases/words.ts';

/** How far behind an event noun its verb may stand, in tokens. */
const PREDICATE_REACH = 30;
/** Words that may stand between "will" and the verb: "is now expected to be". */
const AUXILIARY_REACH = 7;

/**
 * "talks aimed at ending the strike will start again on Saturday": index behind the verb that says when the
 * event named by the noun takes place, whatever stands between; -1 where the noun has no such verb.
 */
export function behindOwnPredicate(
  { view, sentence }: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
): number {
  if (trigger.frame !== null) return -1;
  const limit = Math.min(sentence.to, trigger.to + PREDICATE_REACH);
  for (let i = trigger.to; i < limit; i += 1) {
    if (others.has(i) || endsSubject(view, i)) return -1;
    if (isPlanned(view, i)) return behindHappening(view, i, limit);
  }
  return -1;
}

function endsSubject(view: EventView, i: number): boolean {
  if (isMark(view, i) || isDash(view, i) || /^[;:]$/.test(lowerAt(view, i))) return true;
  if (is(view, i, RELATIVE | SAYING) || /^(?:that|but)$/.test(lowerAt(view, i))) return true;
  return /^(?:and|or)$/.test(lowerAt(view, i)) && /^(?:the|a|an)$/.test(lowerAt(view, i + 1));
}

/** "will", "would", "is", "are": the verb of the sentence begins. */
function isPlanned(view: EventView, i: number): boolean {
  return is(view, i, MODAL) || (is(view, i, BE) && !/^(?:be|being|been)$/.test(lowerAt(view, i)));
}

/** Verbs by which an event itself is dated. */
const HAPPENING =
  /^(?:start|begin|resume|reconvene|restart|continue|open|happen|conclude|held|place|kick|follow|commence)$/;

function behindHappening(view: EventView, from: number, limit: number): number {
  const isPlain = is(view, from, BE) && !/^(?:to|not)$/.test(lowerAt(view, from + 1));
  for (let i = from + 1; i < Math.min(limit, from + AUXILIARY_REACH); i += 1) {
    const lower = lowerAt(view, i);
    if (HAPPENING.test(lower)) return i + 1;
    const isBetween =
      is(view, i, ADVERB | BE) ||
      /^(?:to|take|taking|due|set|scheduled|expected|slated|planned|likely|go|ahead)$/.test(lower);
    if (!isBetween || dateAt(view, i) || mentionAt(view, i)) return -1;
    if (isPlain && /^(?:due|set|scheduled|slated|planned)$/.test(lower) && isDated(view, i + 1))
      return i + 1;
  }
  return -1;
}

/** "for Saturday", "on Saturday", "Saturday". */
function isDated(view: EventView, i: number): boolean {
  return dateAt(view, /^(?:for|on|in|to)$/.test(lowerAt(view, i)) ? i + 1 : i) !== null;
}
