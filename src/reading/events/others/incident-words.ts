import { BE, DETERMINER } from '../../../lexicon/event-grammar.ts';
import {
  AGREEMENT_WORDS,
  CLASH_WORDS,
  DEADLINE_WORDS,
  VIOLENCE_WORDS,
} from '../../../lexicon/event-context.ts';
import type { EventKind } from '../../../model/event-kinds.ts';
import type { EventView, SentenceTokens } from '../phrases/event-view.ts';
import { is, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { REACH } from '../phrases/window.ts';

/** Words for a clash, deadline or agreement, as half-open tokens. */
export interface Incident {
  readonly from: number;
  readonly to: number;
  readonly kind: EventKind;
}

/** The incident named at token i; null for none. */
export function incidentAt(view: EventView, i: number, sentence: SentenceTokens): Incident | null {
  const lower = lowerAt(view, i);
  const one = { from: i, to: i + 1 };
  if (view.isRole[i] === 1 || mentionAt(view, i)) return null;
  if (lower === 'shots' && /^(?:were|rang)$/.test(lowerAt(view, i + 1)))
    return { from: i, to: lowerAt(view, i + 2) === 'fired' ? i + 3 : i + 2, kind: 'clash' };
  if (lower === 'opened' && lowerAt(view, i + 1) === 'fire')
    return { from: i, to: i + 2, kind: 'clash' };
  if (
    /^(?:run|runs|ran)$/.test(lower) &&
    lowerAt(view, i + 1) === 'out' &&
    !/^(?:of|the|his|her|their)$/.test(lowerAt(view, i + 2))
  )
    return { from: i, to: i + 2, kind: 'deadline' };
  if (DEADLINE_WORDS.has(lower)) return { ...one, kind: 'deadline' };
  if (AGREEMENT_WORDS.has(lower) && isThere(view, i)) return { ...one, kind: 'agreement' };
  const isClash = CLASH_WORDS.has(lower) && isFight(view, i) && isBodily(view, i, sentence);
  return isClash ? { ...one, kind: 'clash' } : null;
}

/** "attacked", "clashed": with arms or fists, by another word of the sentence; in politics they are words. */
function isBodily(view: EventView, i: number, { from, to }: SentenceTokens): boolean {
  if (!/^(?:attack|clash)/.test(lowerAt(view, i))) return true;
  for (let j = Math.max(from, i - REACH); j < Math.min(to, i + REACH); j += 1)
    if (VIOLENCE_WORDS.has(lowerAt(view, j))) return true;
  return false;
}

/** "the ceasefire of May", "a truce took hold": the thing itself, not one hoped for. */
function isThere(view: EventView, i: number): boolean {
  if (!/^(?:ceasefire|truce|armistice|fire)$/.test(lowerAt(view, i))) return false;
  if (
    [1, 2, 3, 4].some((back) =>
      /^(?:sign|propos|seek|call|urg|offer|demand|reach|talk|negotiat|discuss)/.test(
        lowerAt(view, i - back),
      ),
    )
  )
    return false;
  return is(view, i - 1, DETERMINER) || lowerAt(view, i - 1) === '-';
}

/** Words of fighting that are used of other things: "strike" of workers, "attack" in words, "blocked" a bill. */
function isFight(view: EventView, i: number): boolean {
  const [before, lower, after] = [lowerAt(view, i - 1), lowerAt(view, i), lowerAt(view, i + 1)];
  if (
    /^(?:could|would|may|might)$/.test(after) ||
    /^(?:imminent|possible|potential|new|more|further|any)$/.test(before)
  )
    return false;
  if (lower === 'blocked') return isRoadBlocked(view, i);
  if (/^(?:strike|strikes|raid|raids)$/.test(lower))
    return /^(?:air|drone|missile|rocket|border|artillery|-)$/.test(before);
  if (/^(?:standoff|mutiny|walkout|offensive|stand-off|walk-out)$/.test(lower))
    return !is(view, i - 1, BE) && is(view, i - 1, DETERMINER);
  if (/^(?:attack|attacks|attacked)$/.test(lower))
    return !/^(?:heart|verbal|personal|terror)$/.test(before) && after !== 'ad';
  return true;
}

/** "the road was blocked", "blocked the border crossing"; no "blocked the bill". */
function isRoadBlocked(view: EventView, i: number): boolean {
  for (let j = i - 1; j > i - 4; j -= 1) if (is(view, j, BE)) return true;
  for (let j = i + 1; j < i + 6; j += 1)
    if (
      /^(?:road|roads|border|corridor|bridge|crossing|port|ports|strait|highway|railway|access|entrance|convoy|convoys)$/.test(
        lowerAt(view, j),
      )
    )
      return true;
  return false;
}
