import { EVENT_WORD } from '../../../lexicon/event-grammar.ts';
import { MEDIATE_VERBS } from '../../../lexicon/event-words.ts';
import type { EventStatus } from '../../../model/event-kinds.ts';
import type { DatePrecision } from '../../../model/date-value.ts';
import type { ReportDate } from '../../../model/reading.ts';
import type { Account } from '../joining/account.ts';
import { borderPlace } from './border-place.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, is, lowerAt } from '../phrases/event-view.ts';
import { incidentAt } from './incident-words.ts';
import type { Incident } from './incident-words.ts';
import { openEnded } from '../days/open-ended.ts';
import { asParticipants } from '../people/participants.ts';
import { asPeople } from '../phrases/person.ts';
import { plainAccount } from './plain-account.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { readWhen } from '../days/when.ts';
import { readWhere } from '../places/where.ts';

/**
 * Clashes, deadlines and agreements with a day of their own: what surrounds the talks, with nobody in a room.
 * Without a day they are background and left out.
 */
export function readIncidents(scene: Scene, at: number): readonly Account[] {
  const { view, sentence } = scene;
  const accounts: Account[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const incident = incidentAt(view, i, sentence);
    if (!incident) continue;
    const account = dated(scene, at, incident);
    if (account) accounts.push(account);
    i = incident.to - 1;
  }
  return accounts;
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
  if (!date || TOO_COARSE.has(date.value.precision)) return null;
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

/** "the attack of 2012": history, not what surrounds the talks. */
const TOO_COARSE: ReadonlySet<DatePrecision> = new Set<DatePrecision>([
  'year',
  'decade',
  'century',
]);

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
