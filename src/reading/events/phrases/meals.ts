import { HOST_VERBS } from '../../../lexicon/event-words.ts';
import { is, lowerAt } from './event-view.ts';
import type { EventView } from './event-view.ts';
import { DETERMINER } from '../../../lexicon/event-grammar.ts';
import { groupFrom } from './groups.ts';
import type { Group } from './groups.ts';
import { firstPartyAfter } from './parties.ts';
import { isReached } from './reached.ts';
import type { Scene } from './scene.ts';

const MEALS = /^(?:lunch|luncheon|dinner|breakfast|banquet|reception)$/;

/** "hosted a dinner for X", "gave a banquet in honour of X": a meal at token i that is held for guests. */
export function isMealForGuests(view: EventView, i: number): boolean {
  if (!MEALS.test(lowerAt(view, i)) || leadToGuests(view, i) < 0) return false;
  for (let j = i - 1; j > i - 5; j -= 1) {
    const lower = lowerAt(view, j);
    if (HOST_VERBS.has(lower) || /^(?:gave|held|threw)$/.test(lower)) return true;
    if (/^[,.;]$/.test(lower)) return false;
  }
  return false;
}

/** The guests of such a meal at token i; nobody for other nouns. */
export function guestsOf({ view, parties }: Scene, i: number): Group {
  if (!isMealForGuests(view, i)) return [];
  const at = leadToGuests(view, i);
  const index = firstPartyAfter(parties, at);
  return isReached(view, at, parties[index]) ? groupFrom(view, parties, index) : [];
}

/** Index after "for", "in honour of" behind token i; -1 for neither. */
function leadToGuests(view: EventView, i: number): number {
  if (lowerAt(view, i + 1) === 'for') return i + 2;
  if (lowerAt(view, i + 1) !== 'in') return -1;
  const honour = is(view, i + 2, DETERMINER) ? i + 3 : i + 2;
  const isHonour = /^(?:honour|honor)$/.test(lowerAt(view, honour));
  return isHonour && lowerAt(view, honour + 1) === 'of' ? honour + 2 : -1;
}
