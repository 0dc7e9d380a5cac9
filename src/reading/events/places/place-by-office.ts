import { CAPITAL_CITIES } from '../../../lexicon/capital-cities.ts';
import { FORUM_HEADS } from '../../../lexicon/event-venues.ts';
import type { Mention, ReportPlace } from '../../../model/reading.ts';
import type { EventView } from '../phrases/event-view.ts';
import {
  afterLastToken,
  firstToken,
  isPossessive,
  lowerAt,
  mentionAt,
  rangeOfTokens,
} from '../phrases/event-view.ts';
import { knownAs } from './place-names.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';
import { REACH } from '../phrases/window.ts';
import { isMark } from '../phrases/words.ts';

/**
 * "In the Norwegian capital she met X", "on the sidelines of the Lima Security Forum": a city that is not named
 * as the place, by what it is or holds; null for none. Not for calls.
 */
export function placeByOffice(
  { view }: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): ReportPlace | null {
  if (trigger.kind === 'call') return null;
  const high = Math.min(window.to, trigger.to + REACH);
  const low = Math.max(window.from, trigger.token - REACH);
  for (let i = trigger.to; i < high && !ends(view, i, others); i += 1) {
    const place = placeAt(view, i);
    if (place) return place;
  }
  for (let i = trigger.token - 1; i >= low && !ends(view, i, others); i -= 1) {
    const place = placeAt(view, i);
    if (place) return place;
  }
  return null;
}

function ends(view: EventView, i: number, others: ReadonlySet<number>): boolean {
  return others.has(i) || isMark(view, i) || /^(?:;|that|who|which|where)$/.test(lowerAt(view, i));
}

function placeAt(view: EventView, i: number): ReportPlace | null {
  if (lowerAt(view, i) === 'capital') return capitalAt(view, i);
  const mention = mentionAt(view, i);
  return mention && i === firstToken(view, mention) ? forumCity(view, mention, i) : null;
}

/** "in the Norwegian capital", "in Norway’s capital": the city, where its name does not follow. */
function capitalAt(view: EventView, i: number): ReportPlace | null {
  if ([1, 2].some((ahead) => mentionAt(view, i + ahead)?.kind === 'place')) return null;
  const owner = isPossessive(view, i - 1) ? i - 1 : i;
  for (let from = owner - 1; from >= owner - LONGEST_STATE; from -= 1) {
    const state = stateOf(view, from, owner);
    const city = state === null ? undefined : CAPITAL_CITIES.get(state);
    if (!city || !isInside(view, from)) continue;
    return { range: rangeOfTokens(view, from, i + 1), venue: null, city, country: state };
  }
  return null;
}

/** Longest name of a state or its people before "capital", in tokens. */
const LONGEST_STATE = 3;

/** The state that the tokens name, by its own name or its people's; null for none. */
function stateOf(view: EventView, from: number, to: number): string | null {
  const { start, end } = rangeOfTokens(view, from, to);
  return knownAs(view, view.context.prepared.text.slice(start, end))?.state ?? null;
}

/** "in", "in the" before token i. */
function isInside(view: EventView, i: number): boolean {
  const lead = lowerAt(view, i - 1) === 'the' ? i - 2 : i - 1;
  return lowerAt(view, lead) === 'in';
}

/** "the Lima Security Forum": the city in the name of a gathering that one goes to. */
function forumCity(view: EventView, mention: Mention, from: number): ReportPlace | null {
  const to = afterLastToken(view, mention);
  if (mention.kind !== 'organisation' || !FORUM_HEADS.has(lowerAt(view, to - 1))) return null;
  if (!leadsToOccasion(view, from)) return null;
  for (let end = Math.min(to - 1, from + 3); end > from; end -= 1) {
    const range = rangeOfTokens(view, from, end);
    const name = view.context.prepared.text.slice(range.start, range.end);
    const known = knownAs(view, name);
    if (known?.kind === 'city' || known?.kind === 'capital')
      return { range, venue: null, city: name, country: known.state };
  }
  return null;
}

/** "at the", "during the", "on the sidelines of the"; no "founder of the". */
function leadsToOccasion(view: EventView, from: number): boolean {
  const i = lowerAt(view, from - 1) === 'the' ? from - 2 : from - 1;
  if (lowerAt(view, i) !== 'of') return /^(?:at|in|during)$/.test(lowerAt(view, i));
  return /^(?:sidelines|margins|fringes|framework|part|opening|occasion)$/.test(
    lowerAt(view, i - 1),
  );
}
