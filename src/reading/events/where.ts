import {
  DETERMINER,
  POSSESSIVE_PRONOUN,
  TITLE_ADJECTIVE,
  TOPIC,
  MOTION,
  LISTED,
  RELATIVE,
  SUBORDINATOR,
} from '../../lexicon/event-grammar.ts';
import { VENUE_CITIES, VENUE_HEADS } from '../../lexicon/event-venues.ts';
import { matchPhrase, splitPhrase } from '../../lexicon/phrase-table.ts';
import type { Mention, ReportPlace } from '../../model/reading.ts';
import { WORD } from '../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import {
  afterLastToken,
  rangeOfTokens,
  dateAt,
  firstToken,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
} from './event-view.ts';
import type { Scene } from './subjects.ts';
import { REACH, startsClause } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { goesOn } from './when.ts';
import type { Window } from './when.ts';
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
  if (lower === 'to') return mentionAt(view, i + 1) === null && mentionAt(view, i + 2) === null;
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

/** The preposition that leads to the mention at i, articles and a few describing words between. */
function prepositionBefore(view: EventView, i: number): readonly [string, boolean] {
  let j = i - 1;
  while (j > i - LONGEST_LEAD && isDescribing(view, j)) j -= 1;
  while (j > i - LONGEST_LEAD && isPossessive(view, j)) {
    const owner = mentionAt(view, j - 1);
    j = owner ? firstToken(view, owner) - 1 : j - 1;
  }
  const lower = lowerAt(view, j);
  const isVisiting = /^(?:visit|visits|visited|visiting|tour|toured|touring|tours)$/.test(lower);
  return [isVisiting ? 'visit' : lower, isVisiting];
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

/** Words between a preposition and a place: "in the border town of", "at the old". */
function isDescribing(view: EventView, i: number): boolean {
  if (view.tokens.kinds[i] !== WORD || mentionAt(view, i) || isCapital(view, i)) return false;
  const lower = lowerAt(view, i);
  if (lower === 'of') return PLACE_NOUNS.test(lowerAt(view, i - 1));
  return !is(view, i, LISTED & ~(DETERMINER | POSSESSIVE_PRONOUN | TITLE_ADJECTIVE));
}

const PLACE_NOUNS =
  /^(?:city|town|capital|resort|village|port|suburb|state|province|region|island|outskirts|headquarters|home|residence)$/;
/** Longest description before a place, in tokens. */
const LONGEST_LEAD = 7;

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

/** Sorts places into venue, city and country; null for none. */
export function asPlace(view: EventView, places: readonly Mention[]): ReportPlace | null {
  const first = places[0];
  if (!first) return null;
  const sorted = places.map((mention) => sortPlace(view, mention));
  const venue = sorted.find(({ level }) => level === 'venue')?.name ?? null;
  const city =
    sorted.find(({ level }) => level === 'city')?.name ??
    (venue === null ? null : (VENUE_CITIES.get(venue) ?? null));
  const country = sorted.find(({ level }) => level === 'country')?.name ?? null;
  return {
    range: { start: first.start, end: first.end },
    venue,
    city,
    country: country ?? stateOf(view, city),
  };
}

interface SortedPlace {
  readonly name: string;
  readonly level: 'venue' | 'city' | 'country';
}

function sortPlace(view: EventView, mention: Mention): SortedPlace {
  const entity = view.layers.entities[mention.entities[0] ?? -1];
  const name = entity?.name ?? view.context.prepared.text.slice(mention.start, mention.end);
  if (mention.kind === 'country') return { name, level: 'country' };
  const known = knownAs(view, name);
  if (isBuildingName(name) && !known?.state) return { name, level: 'venue' };
  if (known?.kind === 'capital' || known?.kind === 'city')
    return { name: withoutCity(view, name), level: 'city' };
  if (
    known?.kind === 'house' ||
    known?.kind === 'region' ||
    known?.kind === 'area' ||
    mention.kind === 'organisation'
  )
    return { name, level: 'venue' };
  return { name, level: 'city' };
}

function isBuildingName(name: string): boolean {
  return name.includes(' ') && VENUE_HEADS.has(name.toLowerCase().split(' ').at(-1) ?? '');
}

/** "New York City" is New York. */
function withoutCity(view: EventView, name: string): string {
  const short = name.replace(/ City$/, '');
  const kind = short === name ? null : knownAs(view, short)?.kind;
  return kind === 'city' || kind === 'capital' ? short : name;
}

function stateOf(view: EventView, city: string | null): string | null {
  return city === null ? null : (knownAs(view, city)?.state ?? null);
}

function knownAs(
  view: EventView,
  name: string,
): { readonly kind: string; readonly state: string | null } | null {
  const words = splitPhrase(name);
  const match = matchPhrase(view.context.lexicon.knownNames, words, 0, words.length);
  return match?.end === words.length ? match.value : null;
}
