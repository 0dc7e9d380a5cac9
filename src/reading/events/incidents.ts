import { BE, DETERMINER, EVENT_WORD } from '../../lexicon/event-grammar.ts';
import { AGREEMENT_WORDS, CLASH_WORDS, DEADLINE_WORDS } from '../../lexicon/event-context.ts';
import { MEDIATE_VERBS } from '../../lexicon/event-words.ts';
import type { EventKind, EventStatus } from '../../model/event-kinds.ts';
import type { ReportDate } from '../../model/reading.ts';
import type { Account } from './account.ts';
import type { EventView } from './event-view.ts';
import { afterLastToken, dateAt, is, lowerAt, mentionAt, rangeOfTokens } from './event-view.ts';
import { openEnded } from './open-ended.ts';
import { asPeople } from './person.ts';
import { plainAccount } from './plain-account.ts';
import { asParticipants } from './read-accounts.ts';
import type { Scene } from './subjects.ts';
import { subjectOf } from './subjects.ts';
import { readWhen } from './when.ts';
import { isCapital } from './words.ts';
import { readWhere } from './where.ts';

interface Incident {
  readonly from: number;
  readonly to: number;
  readonly kind: EventKind;
}

/**
 * Clashes, deadlines and agreements with a day of their own: what surrounds the talks, with nobody in a room.
 * Without a day they are background and left out.
 */
export function readIncidents(scene: Scene, at: number): readonly Account[] {
  const { view, sentence } = scene;
  const accounts: Account[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const incident = incidentAt(view, i);
    if (!incident) continue;
    const account = dated(scene, at, incident);
    if (account) accounts.push(account);
    i = incident.to - 1;
  }
  return accounts;
}

function incidentAt(view: EventView, i: number): Incident | null {
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
    lowerAt(view, i + 2) !== 'of'
  )
    return { from: i, to: i + 2, kind: 'deadline' };
  if (DEADLINE_WORDS.has(lower)) return { ...one, kind: 'deadline' };
  if (AGREEMENT_WORDS.has(lower) && isThere(view, i)) return { ...one, kind: 'agreement' };
  return CLASH_WORDS.has(lower) && isFight(view, i) ? { ...one, kind: 'clash' } : null;
}

/** "the ceasefire of May", "a truce took hold": the thing itself, not one hoped for. */
function isThere(view: EventView, i: number): boolean {
  if (!/^(?:ceasefire|truce|armistice|fire)$/.test(lowerAt(view, i))) return false;
  if ([1, 2, 3, 4].some((back) => lowerAt(view, i - back).startsWith('sign'))) return false;
  return is(view, i - 1, DETERMINER) || lowerAt(view, i - 1) === '-';
}

/** Words of fighting that are used of other things: "strike" of workers, "attack" in words, "blocked" a bill. */
function isFight(view: EventView, i: number): boolean {
  const [before, lower, after] = [lowerAt(view, i - 1), lowerAt(view, i), lowerAt(view, i + 1)];
  if (/^(?:strike|strikes|raid|raids)$/.test(lower))
    return /^(?:air|drone|missile|rocket|border|artillery|-)$/.test(before);
  if (/^(?:standoff|mutiny|walkout|offensive|stand-off|walk-out)$/.test(lower))
    return !is(view, i - 1, BE) && is(view, i - 1, DETERMINER);
  if (/^(?:attack|attacks|attacked)$/.test(lower))
    return !/^(?:heart|verbal|personal|terror)$/.test(before) && after !== 'ad';
  return true;
}

function dated(scene: Scene, at: number, incident: Incident): Account | null {
  const { view, sentence } = scene;
  const trigger = {
    token: incident.from,
    to: incident.to,
    kind: incident.kind,
    frame: null,
    isWeak: false,
    rule: '',
  };
  const others = eventWords(scene);
  const date = readWhen(scene, trigger, others, sentence) ?? sinceDate(scene, incident);
  if (!date) return null;
  const place = readWhere(scene, trigger, others, sentence) ?? borderPlace(scene, incident);
  const rule = `events/${incident.kind}`;
  const account = plainAccount(scene, at, { ...incident, rule });
  return {
    ...account,
    date,
    place,
    status: statusOf(view, incident, date),
    participants: agentsOf(scene, incident),
  };
}

/** Tokens of words for meetings: days and places behind them are theirs. */
function eventWords({ view, sentence }: Scene): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = sentence.from; i < sentence.to; i += 1) if (is(view, i, EVENT_WORD)) found.add(i);
  return found;
}

/** "blockaded since May": what goes on from a day. */
function sinceDate({ view, sentence }: Scene, { to }: Incident): ReportDate | null {
  for (let i = to; i < Math.min(sentence.to, to + 8); i += 1) {
    const date = dateAt(view, i);
    if (date?.value && lowerAt(view, i - 1) === 'since')
      return {
        range: { start: date.start, end: date.end },
        value: openEnded(date.value, view.layers.published),
      };
  }
  return null;
}

/** "on the Ostran-Belmari border", "through the Selm Strait": a stretch of land or sea with a name; null for none. */
function borderPlace({ view, sentence }: Scene, { to }: Incident): Account['place'] {
  for (let i = to; i < Math.min(sentence.to, to + BORDER_REACH); i += 1) {
    const mention = mentionAt(view, i);
    const isStretch = STRETCHES.test(lowerAt(view, i));
    if (!isStretch && mention?.kind !== 'place') continue;
    const from = isStretch ? stretchStart(view, i) : i;
    if (isStretch && from === i) continue;
    const end = isStretch ? i + 1 : endOfStretch(view, afterLastToken(view, mention ?? NOWHERE));
    const lead = lowerAt(view, from - 1) === 'the' ? from - 2 : from - 1;
    if (!/^(?:on|along|of|through|at|across|near)$/.test(lowerAt(view, lead))) continue;
    const range = rangeOfTokens(view, from, end);
    const isWhole = mention !== null && range.end === mention.end;
    const known = isWhole ? view.layers.entities[mention.entities[0] ?? -1]?.name : undefined;
    const venue = known ?? view.context.prepared.text.slice(range.start, range.end);
    return { range, venue, city: null, country: null };
  }
  return null;
}

const NOWHERE = { start: 0, end: 0 };

function endOfStretch(view: EventView, end: number): number {
  return STRETCHES.test(lowerAt(view, end)) ? end + 1 : end;
}

const STRETCHES = /^(?:border|frontier|corridor|strait|crossing|checkpoint|front|highway)$/;
/** How far behind an incident the stretch of land it struck is named, in tokens. */
const BORDER_REACH = 12;

/** Left over the capitals and hyphens of a name. */
function stretchStart(view: EventView, i: number): number {
  let j = i;
  while (isCapital(view, j - 1) || (lowerAt(view, j - 1) === '-' && isCapital(view, j - 2))) j -= 1;
  return j;
}

function statusOf(view: EventView, { from }: Incident, date: ReportDate): EventStatus {
  const { published } = view.layers;
  const isAhead = published !== null && date.value.start.earliest > published.end.latest;
  return isAhead || /^(?:will|to)$/.test(lowerAt(view, from - 1)) ? 'announced' : 'held';
}

/** "The ceasefire Russia brokered": who brought it about. */
function agentsOf(scene: Scene, { to, kind }: Incident): Account['participants'] {
  const { view } = scene;
  if (kind !== 'agreement') return [];
  for (let i = to; i < to + 6; i += 1) {
    if (!MEDIATE_VERBS.has(lowerAt(view, i)) || lowerAt(view, i + 1) === 'by') continue;
    return asPeople(subjectOf(scene, i), 'mediator', 'events/mediator').flatMap(asParticipants);
  }
  return [];
}
