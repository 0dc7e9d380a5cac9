import { LISTED } from '../../../lexicon/event-grammar.ts';
import { VENUE_HEADS } from '../../../lexicon/event-venues.ts';
import type { Mention, ReportPlace } from '../../../model/reading.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from '../phrases/event-view.ts';
import {
  dateAt,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
  rangeOfTokens,
} from '../phrases/event-view.ts';
import { placeBefore } from './place-before.ts';
import { prepositionBefore } from './place-lead.ts';
import { placeByOffice } from './place-by-office.ts';
import { asPlace, isBuildingName, knownAs } from './place-names.ts';
import { placesBehind, stopsPlace } from './places-behind.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { placeOfVisitAround } from './visit-around.ts';
import type { Window } from '../phrases/window.ts';
import { isCapital, isVerbLike } from '../phrases/words.ts';

/** Where the window puts the event: behind it ("in Rome at the Quirinal Palace"), in its name, or before it. */
export function readWhere(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): ReportPlace | null {
  const named = placeInName(scene, trigger);
  const behind = placesBehind(scene, trigger, others, window);
  if (named || behind.length > 0)
    return inItsCapital(
      asPlace(scene.view, named ? [named, ...behind] : behind),
      placeByOffice(scene, trigger, others, window),
    );
  const before = placeBefore(scene, trigger, others, window);
  if (before) return asPlace(scene.view, [before]);
  const visited = placeOfVisitAround(scene, trigger, window);
  if (visited) return asPlace(scene.view, [visited]);
  const byOffice = placeByOffice(scene, trigger, others, window);
  if (byOffice) return byOffice;
  return unknownPlace(scene, trigger, others, window);
}

/** "in Peru’s capital": the city rather than the state alone. */
function inItsCapital(place: ReportPlace | null, capital: ReportPlace | null): ReportPlace | null {
  const isState = place !== null && place.city === null && place.venue === null;
  return isState && capital?.country === place.country ? capital : place;
}

/** "in Selmouth", "at the Savoy hotel": a capitalised name that the names layer leaves alone; null for none. */
function unknownPlace(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): ReportPlace | null {
  const { view } = scene;
  for (let i = trigger.to; i < Math.min(window.to, trigger.to + 12); i += 1) {
    if (stopsPlace(view, i, others)) return null;
    if (mentionAt(view, i) || !isCapital(view, i)) continue;
    const [before] = prepositionBefore(view, i);
    if (!/^(?:in|at)$/.test(before)) continue;
    if (dateAt(view, i) || is(view, i, LISTED) || view.isRole[i] === 1) continue;
    return placeNamed(view, i, before);
  }
  return null;
}

/** The name that starts at token i; behind "at" only that of a building. */
function placeNamed(view: EventView, i: number, lead: string): ReportPlace | null {
  let to = i + 1;
  while (isCapital(view, to) && !mentionAt(view, to)) to += 1;
  if (VENUE_HEADS.has(lowerAt(view, to)) && !isCapital(view, to)) to += 1;
  const range = rangeOfTokens(view, i, to);
  const name = view.context.prepared.text.slice(range.start, range.end);
  if (to - i > LONGEST_NAME || knownAs(view, name) || isAdjective(view, to)) return null;
  const isVenue = isBuildingName(name);
  if (lead === 'at' && !isVenue) return null;
  return { range, venue: isVenue ? name : null, city: isVenue ? null : name, country: null };
}

/** "in Liberal politics": a plain word behind the name, which only describes it. */
function isAdjective(view: EventView, i: number): boolean {
  const isPlain = view.tokens.kinds[i] === WORD && !is(view, i, LISTED) && !dateAt(view, i);
  return isPlain && !isCapital(view, i) && !isVerbLike(view, i) && !lowerAt(view, i).endsWith('ly');
}

/** Longest name of a place that is taken unknown, in words. */
const LONGEST_NAME = 4;

/** "the Washington meeting", "last year’s Madrid summit". */
function placeInName(scene: Scene, trigger: Trigger): Mention | null {
  if (trigger.frame !== null) return null;
  const { view } = scene;
  for (let i = trigger.token - 1; i > trigger.token - 4; i -= 1) {
    const mention = mentionAt(view, i);
    if (mention?.kind === 'place') return isPossessive(view, i + 1) ? null : mention;
    if (mention || is(view, i, LISTED) || /^\W/.test(lowerAt(view, i))) return null;
  }
  return null;
}
