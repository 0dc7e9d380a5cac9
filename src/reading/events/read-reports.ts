import type { EventReport } from '../../model/reading.ts';
import type { ReadingContext } from '../context.ts';
import type { Account } from './account.ts';
import type { Draft } from './draft.ts';
import type { EventLayers } from './event-view.ts';
import { sentenceTokens, viewEvents } from './event-view.ts';
import { joinAccounts } from './join-accounts.ts';
import { findParties } from './parties.ts';
import { readAccounts } from './read-accounts.ts';
import { placeStages } from './stages.ts';
import { mayTellEvent } from './triggers.ts';

/** Accounts of events in the article text, by start of their first mention. */
export function readReports(context: ReadingContext, layers: EventLayers): readonly EventReport[] {
  const view = viewEvents(context, layers);
  const accounts: Account[] = [];
  context.sentences.forEach((range, at) => {
    const sentence = sentenceTokens(view.tokens, range);
    if (!mayTellEvent(view, sentence.from, sentence.to)) return;
    accounts.push(...readAccounts({ view, sentence, parties: findParties(view, sentence) }, at));
  });
  const drafts = joinAccounts(accounts, layers.entities).filter(isSupported);
  return placeStages(drafts, layers.published).map(reportOf);
}

/** A weak word needs people, or one and a day or a place. */
function isSupported({ isWeak, participants, date, place }: Draft): boolean {
  if (!isWeak) return true;
  return (
    participants.length > 1 || (participants.length === 1 && (date !== null || place !== null))
  );
}

type PlacedDraft = ReturnType<typeof placeStages>[number];

function reportOf({ draft, partOf, order }: PlacedDraft): EventReport {
  const isGeneral =
    draft.isGeneral ||
    (draft.participants.length === 0 && draft.date === null && draft.place === null);
  return {
    kind: draft.kind,
    status: draft.status,
    mentions: draft.mentions,
    date: draft.date,
    place: draft.place,
    participants: draft.participants,
    duration: draft.duration,
    outcome: draft.outcome,
    hedge: draft.hedge,
    partOf,
    order,
    together: draft.together,
    rule: isGeneral ? 'events/general' : draft.rule,
  };
}
