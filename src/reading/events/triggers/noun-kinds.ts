import {
  BE,
  DETERMINER,
  HAVE,
  MODAL,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
} from '../../../lexicon/event-grammar.ts';
import {
  CANCELLED_WORDS,
  DEMAND_AFTER,
  HEARING_BEFORE,
  PHONE_WORDS,
  SESSION_BEFORE,
  TRIP_BEFORE,
} from '../../../lexicon/event-context.ts';
import type { EventNoun } from '../../../lexicon/event-words.ts';
import { isMealForGuests } from '../phrases/meals.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt } from '../phrases/event-view.ts';

/** Words that are something else most of the time need their neighbours. */
export function isOfItsKind(view: EventView, i: number, noun: EventNoun, lower: string): boolean {
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
  if (lower === 'table') return isNegotiatingTable(view, i);
  if (lower === 'round') return isRound(view, i, before, after);
  if (noun.kind === 'hearing')
    return (
      HEARING_BEFORE.has(before) ||
      /^(?:before|on)$/.test(after) ||
      (after === 'in' && lowerAt(view, i + 2) === 'which')
    );
  if (noun.kind === 'signing') return after === 'ceremony' || after === 'of' || before === 'the';
  if (lower.startsWith('trip'))
    return (
      (after === 'to' && (isOwned(view, i) || isCalledOff(view, i))) || TRIP_BEFORE.has(before)
    );
  if (lower.startsWith('conference'))
    return /^(?:peace|donor|reconciliation|ministerial)$/.test(before);
  if (lower === 'encounter' && ENCOUNTERED.test(before)) return true;
  if (
    /^(?:lunch|luncheon|dinner|breakfast|banquet|reception|audience|encounter|discussion|consultation|negotiation|conversation|conversations|bargaining)$/.test(
      lower,
    )
  )
    return (
      after === 'with' ||
      after === 'between' ||
      before === 'working' ||
      isMealForGuests(view, i) ||
      (lower === 'discussion' && is(view, i - 1, POSSESSIVE_PRONOUN))
    );
  return true;
}

/** Before an encounter that was told of, or that all waited for; no "chance encounter". */
const ENCOUNTERED = /^(?:the|their|this|awaited|historic|latest)$/;

/** "returned to the negotiating table", "back at the bargaining table": where talks are held. */
function isNegotiatingTable(view: EventView, i: number): boolean {
  return (
    /^(?:negotiating|bargaining|conference)$/.test(lowerAt(view, i - 1)) &&
    lowerAt(view, i - 2) === 'the' &&
    /^(?:to|at)$/.test(lowerAt(view, i - 3))
  );
}

/** "the next round will take place": of talks told before; no "round of talks", no "first round of votes". */
function isRound(view: EventView, i: number, before: string, after: string): boolean {
  if (after === 'table') return isTable(view, i + 2);
  if (
    !/^(?:next|new|another|further|final|last|latest|second|third|fourth|fifth|sixth)$/.test(before)
  )
    return false;
  if (after === 'of') return false;
  for (let j = i + 1; j < i + 9; j += 1) if (HELD_AS_ROUND.test(lowerAt(view, j))) return true;
  return false;
}

/** "a round table with X", "the round table, planned for May"; no "round table talks", which are named themselves. */
function isTable(view: EventView, i: number): boolean {
  return /^\W/.test(lowerAt(view, i)) || is(view, i, PREPOSITION | BE | MODAL | HAVE);
}

const HELD_AS_ROUND =
  /^(?:scheduled|planned|held|place|called|begin|began|ended|due|expected|postponed)$/;

/** "cancelled a trip to": whose it is, is told by the verb. */
function isCalledOff(view: EventView, i: number): boolean {
  return [2, 3].some((back) => CANCELLED_WORDS.has(lowerAt(view, i - back)));
}

function isOwned(view: EventView, i: number): boolean {
  for (let j = i - 1; j >= i - 4; j -= 1)
    if (is(view, j, POSSESSIVE_PRONOUN) || isPossessive(view, j))
      return mentionAt(view, j) !== null || isPossessive(view, j);
  return false;
}

/** "during the call", "after their call": of one told before; no "after the call for calm", no "call on Lima". */
function isCallTold(view: EventView, i: number): boolean {
  const isDefinite = /^(?:the|this|that|their)$/.test(lowerAt(view, i - 1));
  if (!isDefinite || !/^(?:during|after|following|on|in)$/.test(lowerAt(view, i - 2))) return false;
  const next = lowerAt(view, i + 1);
  return /^[,.;:]$/.test(next) || dateAt(view, i + 1) !== null || /^(?:said|and)$/.test(next);
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
  if (isCallTold(view, i)) return true;
  if (after !== 'with' && after !== 'between') return false;
  return (
    is(view, i - 1, DETERMINER | POSSESSIVE_PRONOUN) ||
    isPossessive(view, i - 1) ||
    (lowerAt(view, i - 1) === 'long' && lowerAt(view, i - 2) === '-') ||
    /^(?:trilateral|joint|bilateral|earlier|held)$/.test(lowerAt(view, i - 1))
  );
}
