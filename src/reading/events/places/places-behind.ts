import { RELATIVE, SAYING, SUBORDINATOR, TOPIC } from '../../../lexicon/event-grammar.ts';
import { VENUE_CITIES, VENUE_HEADS } from '../../../lexicon/event-venues.ts';
import type { Mention } from '../../../model/reading.ts';
import { startsClause } from '../phrases/clauses.ts';
import { goesOn, isOccasion } from '../phrases/date-borders.ts';
import { datelinePlace } from '../phrases/dateline.ts';
import type { EventView } from '../phrases/event-view.ts';
import {
  afterLastToken,
  dateAt,
  firstToken,
  is,
  lowerAt,
  mentionAt,
} from '../phrases/event-view.ts';
import { prepositionBefore } from './place-lead.ts';
import type { Scene } from '../phrases/scene.ts';
import { behindTopic } from '../phrases/topics.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';
import { REACH } from '../phrases/window.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** The places behind an event word that are its own: "in Rome at the Quirinal Palace", "here"; empty for none. */
export function placesBehind(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): readonly Mention[] {
  const { view } = scene;
  const places: Mention[] = [];
  const limit = Math.min(window.to, trigger.to + REACH);
  const isVisit = trigger.kind === 'visit' || lowerAt(view, trigger.token) === 'summoned';
  let i = Math.max(trigger.to, behindTopic(view, trigger.to, limit));
  while (i < limit) {
    const mention = mentionAt(view, i);
    if (mention && i === firstToken(view, mention)) {
      if (
        isPlaceHere(view, i, mention, isVisit && places.length === 0) &&
        !isDiscussed(view, trigger, i)
      )
        places.push(mention);
      i = Math.max(i + 1, afterLastToken(view, mention));
      continue;
    }
    const isAtAnother = others.has(i) && isOccasion(scene, i);
    if (!isAtAnother && (stopsPlace(view, i, others) || startsClause(scene, i))) return places;
    if (lowerAt(view, i) === 'here' && places.length === 0) places.push(...herePlace(view));
    i += 1;
  }
  return places;
}

function herePlace(view: EventView): readonly Mention[] {
  const place = datelinePlace(view);
  return place ? [place] : [];
}

/** "discussed the war in Norland": a place right behind what is discussed is where that is; no "discussed trade on Monday in Oslo". */
function isDiscussed(view: EventView, { token }: Trigger, place: number): boolean {
  if (!/^discuss(?:es|ed|ing)?$/.test(lowerAt(view, token)) || lowerAt(view, place - 1) !== 'in')
    return false;
  for (let i = token + 1; i < place - 1; i += 1)
    if (dateAt(view, i) || mentionAt(view, i) || /^(?:,|and|with)$/.test(lowerAt(view, i)))
      return false;
  return place > token + 2;
}

/** Whether what stands behind token i is no longer of the event. */
export function stopsPlace(view: EventView, i: number, others: ReadonlySet<number>): boolean {
  if (dateAt(view, i)) return false;
  const lower = lowerAt(view, i);
  if (lower === ';' || lower === '—' || isMark(view, i) || lower === 'but') return true;
  if (lower === 'that' || lower === 'which') return !goesOn(view, i + 1);
  if (opensTopic(view, i) || isOutcomeIn(view, i) || isReportTag(view, i)) return true;
  if (others.has(i) && lowerAt(view, i) !== 'hosted') return true;
  if (lower === 'to' && !/^(?:face|-|due|expected|set|likely)$/.test(lowerAt(view, i - 1)))
    return mentionAt(view, i + 1) === null && mentionAt(view, i + 2) === null;
  if (lower === 'where') return false;
  if (is(view, i, RELATIVE | SUBORDINATOR)) return !isAlong(view, i);
  if (lower === ',') return isNextPredicate(view, i + 1);
  return lower === 'and' && isVerbLike(view, i + 1);
}

/** "resulted in Norway pulling out": what came of it, not where. */
function isOutcomeIn(view: EventView, i: number): boolean {
  return (
    /^(?:result|culminat)(?:s|es|ed|ing)?$/.test(lowerAt(view, i)) && lowerAt(view, i + 1) === 'in'
  );
}

/** "in Khartoum said the radio": who reports it, and what stands behind is of the report; no ", he said,". */
function isReportTag(view: EventView, i: number): boolean {
  return is(view, i, SAYING) && lowerAt(view, i + 1) !== ',' && lowerAt(view, i) !== 'according';
}

/** "as well as", "as part of". */
function isAlong(view: EventView, i: number): boolean {
  return (
    lowerAt(view, i) === 'as' &&
    (/^(?:well|part)$/.test(lowerAt(view, i + 1)) || lowerAt(view, i - 1) === 'well')
  );
}

/** "who met Ruiz on Friday, protested in Lima": a verb of its own behind the comma; no "held in", "mediated by". */
function isNextPredicate(view: EventView, i: number): boolean {
  if (!isVerbLike(view, i) || goesOn(view, i)) return false;
  return !/^(?:by|,)$/.test(lowerAt(view, i + 1));
}

function isPlaceHere(view: EventView, i: number, mention: Mention, isVisit: boolean): boolean {
  if (view.isRole[i] === 1) return false;
  const [before, between] = prepositionBefore(view, i);
  const isVisited = isVisit && (before === 'to' || before === 'visit');
  if (mention.standsForGovernment && !isVisited) return false;
  switch (mention.kind) {
    case 'place':
      return (
        before === ',' ||
        /^(?:in|at|inside|near)$/.test(before) ||
        isVisited ||
        (isVisit && between)
      );
    case 'country':
      return (
        before === 'in' || isVisited || (before === ',' && mentionAt(view, i - 2)?.kind === 'place')
      );
    case 'organisation':
      return /^(?:in|at|inside)$/.test(before) && isBuilding(view, mention);
    case 'person':
    case 'group':
    case 'unnamed':
      return false;
  }
}

/** "at the Acme headquarters", "at the Pentagon", not "at the UN". */
function isBuilding(view: EventView, mention: Mention): boolean {
  const { start, end } = mention;
  if (VENUE_CITIES.has(view.context.prepared.text.slice(start, end))) return true;
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
