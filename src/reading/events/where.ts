import { LISTED, MOTION, RELATIVE, SUBORDINATOR, TOPIC } from '../../lexicon/event-grammar.ts';
import { VENUE_HEADS } from '../../lexicon/event-venues.ts';
import type { Mention, ReportPlace } from '../../model/reading.ts';
import { startsClause } from './clauses.ts';
import { goesOn } from './date-borders.ts';
import type { EventView } from './event-view.ts';
import {
  afterLastToken,
  dateAt,
  firstToken,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
  rangeOfTokens,
} from './event-view.ts';
import { prepositionBefore } from './place-lead.ts';
import { asPlace, isBuildingName, knownAs } from './place-names.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';
import type { Window } from './window.ts';
import { REACH } from './window.ts';
import { isCapital, isMark, isVerbLike } from './words.ts';

/** Where the window puts the event: behind it ("in Rome at the Quirinal Palace"), in its name, or before it. */
export function readWhere(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): ReportPlace | null {
  const named = placeInName(scene, trigger);
  const behind = placesBehind(scene, trigger, others, window);
  if (named || behind.length > 0) return asPlace(scene.view, named ? [named, ...behind] : behind);
  const before = placeBefore(scene, trigger, others, window);
  if (before) return asPlace(scene.view, [before]);
  return unknownPlace(scene, trigger, others, window);
}

function placesBehind(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): readonly Mention[] {
  const { view } = scene;
  const places: Mention[] = [];
  const limit = Math.min(window.to, trigger.to + REACH);
  const isVisit = trigger.kind === 'visit';
  let i = trigger.to;
  while (i < limit) {
    const mention = mentionAt(view, i);
    if (mention && i === firstToken(view, mention)) {
      if (isPlaceHere(view, i, mention, isVisit && places.length === 0)) places.push(mention);
      i = Math.max(i + 1, afterLastToken(view, mention));
      continue;
    }
    if (stops(view, i, others) || startsClause(scene, i)) return places;
    i += 1;
  }
  return places;
}

function stops(view: EventView, i: number, others: ReadonlySet<number>): boolean {
  if (dateAt(view, i)) return false;
  const lower = lowerAt(view, i);
  if (lower === ';' || lower === '—' || isMark(view, i) || lower === 'but') return true;
  if (lower === 'that') return !goesOn(view, i + 1);
  if (opensTopic(view, i)) return true;
  if (others.has(i) && lowerAt(view, i) !== 'hosted') return true;
  if (lower === 'to' && lowerAt(view, i - 1) !== 'face')
    return mentionAt(view, i + 1) === null && mentionAt(view, i + 2) === null;
  if (lower === 'where') return false;
  if (is(view, i, RELATIVE | SUBORDINATOR))
    return (
      lower !== 'as' ||
      (!/^(?:well|part)$/.test(lowerAt(view, i + 1)) && lowerAt(view, i - 1) !== 'well')
    );
  return lower === 'and' && isVerbLike(view, i + 1);
}

function isPlaceHere(view: EventView, i: number, mention: Mention, isVisit: boolean): boolean {
  if (view.isRole[i] === 1 || mention.standsForGovernment) return false;
  const [before, between] = prepositionBefore(view, i);
  if (mention.kind === 'place') {
    if (before === ',') return true;
    return (
      /^(?:in|at|inside|near)$/.test(before) ||
      (isVisit && (before === 'to' || before === 'visit' || between))
    );
  }
  if (mention.kind === 'country')
    return (
      before === 'in' ||
      (isVisit && (before === 'to' || before === 'visit')) ||
      (before === ',' && mentionAt(view, i - 2)?.kind === 'place')
    );
  return (
    mention.kind === 'organisation' &&
    /^(?:in|at|inside)$/.test(before) &&
    isBuilding(view, mention)
  );
}

/** "at the Acme headquarters", not "at the UN". */
function isBuilding(view: EventView, mention: Mention): boolean {
  return VENUE_HEADS.has(lowerAt(view, afterLastToken(view, mention) - 1));
}

/** "about a port", "on the border row": what follows is talked about; "on the sidelines of" is not. */
function opensTopic(view: EventView, i: number): boolean {
  if (is(view, i, TOPIC)) return dateAt(view, i + 1) === null;
  if (lowerAt(view, i) !== 'on') return false;
  const isNear =
    dateAt(view, i + 1) !== null ||
    dateAt(view, i + 2) !== null ||
    mentionAt(view, i + 1)?.kind === 'place';
  return (
    !isNear &&
    !/^(?:sidelines|margins|fringes|island|border|eve|outskirts)$/.test(lowerAt(view, i + 2)) &&
    !/^(?:sidelines|margins)$/.test(lowerAt(view, i + 1))
  );
}

/** "in Selmouth": a capitalised name behind "in" that the names layer leaves alone; null for none. */
function unknownPlace(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): ReportPlace | null {
  const { view } = scene;
  for (let i = trigger.to; i < Math.min(window.to, trigger.to + 12); i += 1) {
    if (stops(view, i, others)) return null;
    if (mentionAt(view, i)) continue;
    const [before] = isCapital(view, i) ? prepositionBefore(view, i) : [''];
    if (before !== 'in' || dateAt(view, i) || is(view, i, LISTED) || view.isRole[i] === 1) continue;
    let to = i + 1;
    while (isCapital(view, to) && !mentionAt(view, to)) to += 1;
    const range = rangeOfTokens(view, i, to);
    const name = view.context.prepared.text.slice(range.start, range.end);
    if (to - i > 3 || knownAs(view, name)) return null;
    const isVenue = isBuildingName(name);
    return { range, venue: isVenue ? name : null, city: isVenue ? null : name, country: null };
  }
  return null;
}

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

/** "In Moscow, X met Y", "X flew to Rome to meet Y": the place that leads to the event. */
function placeBefore(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): Mention | null {
  const { view } = scene;
  const limit = Math.max(window.from, trigger.token - REACH);
  for (let i = trigger.token - 1; i >= limit; i -= 1) {
    const mention = mentionAt(view, i);
    if (mention) {
      i = firstToken(view, mention);
      if (mention.kind === 'place' && leadsHere(scene, i, mention)) return mention;
    } else if (isMark(view, i) || lowerAt(view, i) === ';' || others.has(i)) return null;
    else if (is(view, i, RELATIVE) || lowerAt(view, i) === 'that') return null;
    else if (is(view, i, SUBORDINATOR) && !dateAt(view, i)) return null;
  }
  return null;
}

function leadsHere(scene: Scene, i: number, mention: Mention): boolean {
  const { view, sentence } = scene;
  if (view.isRole[i] === 1 || mention.standsForGovernment) return false;
  const [before] = prepositionBefore(view, i);
  if (/^(?:to|for|in)$/.test(before) && hasMotion(view, i)) return true;
  return /^(?:in|at)$/.test(before) && (i <= sentence.from + 3 || !isAfterSaying(view, i));
}

function hasMotion(view: EventView, i: number): boolean {
  for (let j = i - 1; j > i - 5; j -= 1) if (is(view, j, MOTION)) return true;
  return false;
}

function isAfterSaying(view: EventView, i: number): boolean {
  for (let j = i - 1; j > i - 6; j -= 1)
    if (isVerbLike(view, j) || lowerAt(view, j) === 'by') return true;
  return false;
}
