import {
  DETERMINER,
  LISTED,
  POSSESSIVE_PRONOUN,
  TITLE_ADJECTIVE,
} from '../../../lexicon/event-grammar.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from '../phrases/event-view.ts';
import { firstToken, is, isPossessive, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { isCapital } from '../phrases/words.ts';

/** The preposition that leads to the mention at i, articles and a few describing words between. */
export function prepositionBefore(view: EventView, i: number): readonly [string, boolean] {
  const isApposed = lowerAt(view, i - 1) === ',' && PLACE_NOUNS.test(lowerAt(view, i - 2));
  let j = isApposed ? i - 2 : i - 1;
  while (j > i - LONGEST_LEAD && isDescribing(view, j)) j -= 1;
  while (j > i - LONGEST_LEAD && isPossessive(view, j)) {
    const owner = mentionAt(view, j - 1);
    j = owner ? firstToken(view, owner) - 1 : j - 2;
    while (j > i - LONGEST_LEAD && isDescribing(view, j)) j -= 1;
  }
  const lower = lowerAt(view, j);
  const isVisiting = VISITING.test(lower);
  return [isVisiting ? 'visit' : lower, isVisiting];
}

/** Words between a preposition and a place: "in the border town of", "in the Czech capital of", "at the old". */
function isDescribing(view: EventView, i: number): boolean {
  if (isCapital(view, i) && PLACE_NOUNS.test(lowerAt(view, i + 1))) return true;
  if (VISITING.test(lowerAt(view, i))) return false;
  if (view.tokens.kinds[i] !== WORD || mentionAt(view, i) || isCapital(view, i)) return false;
  const lower = lowerAt(view, i);
  if (lower === 'of') return PLACE_NOUNS.test(lowerAt(view, i - 1));
  return !is(view, i, LISTED & ~(DETERMINER | POSSESSIVE_PRONOUN | TITLE_ADJECTIVE));
}

const VISITING = /^(?:visit|visits|visited|visiting|tour|toured|touring|tours)$/;

const PLACE_NOUNS =
  /^(?:city|town|capital|resort|village|port|suburb|state|province|region|island|outskirts|headquarters|home|residence)$/;
/** Longest description before a place, in tokens. */
const LONGEST_LEAD = 7;
