import { BE, CONTEXT_WORD, EVENT_WORD, MOTION } from '../../lexicon/event-grammar.ts';
import type { EventStatus } from '../../model/event-kinds.ts';
import type { EventReport } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { ReadingContext } from '../context.ts';
import type { Account } from './joining/account.ts';
import { atArrival, readArrival, visitsOf } from './others/arrivals.ts';
import type { Arrival } from './others/arrivals.ts';
import { carryPeople } from './joining/carried-people.ts';
import type { Draft } from './joining/draft.ts';
import type { EventLayers, EventView, SentenceTokens } from './phrases/event-view.ts';
import { sentenceTokens, viewEvents } from './phrases/event-view.ts';
import { readInvitations, withHosts } from './others/invitations.ts';
import type { Invitation } from './others/invitations.ts';
import { readIncidents } from './others/incidents.ts';
import { joinAccounts } from './joining/join-accounts.ts';
import { findParties } from './phrases/parties.ts';
import { readAccounts } from './accounts/read-accounts.ts';
import { readReferences } from './others/references.ts';
import { readSpeeches } from './others/speeches.ts';
import { placeStages } from './joining/stages.ts';

/** Accounts of events in the article text, by start of their first mention. */
export function readReports(context: ReadingContext, layers: EventLayers): readonly EventReport[] {
  const view = viewEvents(context, layers);
  const told = context.sentences.map((range, at) => readSentence(view, range, at));
  const invitations = told.flatMap((each) => each.invitations);
  const accounts = told.flatMap((each) => each.accounts);
  const arrivals = [
    ...told.flatMap((each) => each.arrival ?? []),
    ...visitsOf(view, accounts),
  ].toSorted((a, b) => a.at - b.at);
  const drafts = joinAccounts(
    accounts.map((account) =>
      atArrival(withHosts(account, invitations), arrivals, layers.published),
    ),
    layers.entities,
  );
  return placeStages(carryPeople(drafts.filter(isSupported)), layers.published).map(reportOf);
}

interface Told {
  readonly accounts: readonly Account[];
  readonly invitations: readonly Invitation[];
  readonly arrival: Arrival | null;
}

const NOTHING: Told = { accounts: [], invitations: [], arrival: null };

function readSentence(view: EventView, range: TextRange, at: number): Told {
  const sentence = sentenceTokens(view.tokens, range);
  const classes = classesOf(view, sentence);
  if ((classes & (EVENT_WORD | CONTEXT_WORD | MOTION | BE)) === 0) return NOTHING;
  const scene = { view, sentence, parties: findParties(view, sentence) };
  const arrival = (classes & (MOTION | BE)) === 0 ? null : readArrival(scene, at);
  const people = (classes & EVENT_WORD) === 0 ? [] : readAccounts(scene, at);
  if ((classes & CONTEXT_WORD) === 0) return { accounts: people, invitations: [], arrival };
  const around = [
    ...readIncidents(scene, at),
    ...readReferences(scene, at),
    ...readSpeeches(scene, at),
  ];
  const accounts = [...people, ...around].toSorted((a, b) => a.trigger.start - b.trigger.start);
  return { accounts, invitations: readInvitations(scene), arrival };
}

/** All classes of the words of a sentence. */
function classesOf({ classes }: EventView, { from, to }: SentenceTokens): number {
  let all = 0;
  for (let i = from; i < to; i += 1) all |= classes[i] ?? 0;
  return all;
}

/** A weak word needs people, or one and a day or a place. */
function isSupported({ isWeak, participants, status, date, place }: Draft): boolean {
  if (!isWeak || (date !== null && (status === 'cancelled' || status === 'postponed'))) return true;
  return (
    participants.length > 1 || (participants.length === 1 && (date !== null || place !== null))
  );
}

type PlacedDraft = ReturnType<typeof placeStages>[number];

/** What is only reportedly planned nobody has announced: it is expected. */
function hedgedStatus({ status, hedge }: Draft): EventStatus {
  return status === 'announced' && hedge ? 'expected' : status;
}

function reportOf({ draft, partOf, order }: PlacedDraft): EventReport {
  return {
    kind: draft.kind,
    status: hedgedStatus(draft),
    mentions: draft.mentions,
    date: draft.isGeneral ? null : draft.date,
    place: draft.isGeneral ? null : draft.place,
    participants: draft.isGeneral ? [] : draft.participants,
    duration: draft.duration,
    outcome: draft.outcome,
    hedge: draft.hedge,
    partOf,
    order,
    together: draft.together,
    rule: draft.isGeneral ? 'events/general' : draft.rule,
  };
}
