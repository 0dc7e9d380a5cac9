import type { Entity } from '../../../model/reading.ts';
import type { Account } from './account.ts';
import { antecedentOf, withStatusOf } from './antecedent.ts';
import type { Draft } from './draft.ts';
import { draftOf, joinAccount } from './draft.ts';
import { withPointedAt } from './pointed-at.ts';
import { ROUND } from '../triggers/noun-triggers.ts';
import { MEETING_LIKE } from './kinds.ts';
import { fit } from './same-event.ts';

/** How many drafts are held against each account: keeps the work linear in long texts. */
const COMPARED = 60;

/** Joins the accounts of each event, in reading order; every account goes to the draft it fits best. */
export function joinAccounts(
  accounts: readonly Account[],
  entities: readonly Entity[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const told of accounts) {
    const pointed = withPointedAt(told, drafts, entities);
    const account = withPeopleOfTalks(withPeopleOfStage(pointed, drafts.at(-1)), drafts);
    const best = bestDraft(drafts, account, entities);
    const at = best < 0 ? antecedentOf(drafts, account) : best;
    const draft = drafts[at];
    const joined = draft && best < 0 ? withStatusOf(account, draft) : account;
    if (draft) drafts[at] = joinAccount(draft, joined, entities);
    else drafts.push(draftOf(goingOn(account, drafts)));
  }
  return drafts;
}

/** "held a second day of talks, in what is called a week of negotiations": those of the day are at the whole. */
function withPeopleOfStage(account: Account, last: Draft | undefined): Account {
  if (!last || (last.stage?.day ?? null) === null || last.latest !== account.at) return account;
  if (account.participants.length > 0 || account.isGeneral || account.kind !== 'talks')
    return account;
  const { participants, status, isStatusSure } = last;
  return { ...account, participants, status, isStatusSure };
}

/** "The next round will take place on Friday": of those at the talks told last. */
function withPeopleOfTalks(account: Account, drafts: readonly Draft[]): Account {
  if (account.rule !== ROUND || account.participants.length > 0) return account;
  const talks = drafts.findLast(
    ({ kind, participants }) => MEETING_LIKE.has(kind) && participants.length > 1,
  );
  return talks ? { ...account, participants: talks.participants, novelty: 'new' } : account;
}

/** How many drafts back the meeting may be that another goes on from: one of others may stand between. */
const GOING_ON_BACK = 3;

/** "Ruiz also met Okada": on the day of what was told just before, of one of the same people. */
function goingOn(account: Account, drafts: readonly Draft[]): Account {
  if (!account.goesOn || account.date) return account;
  const before = drafts.slice(-GOING_ON_BACK).findLast((draft) => isGoneOnFrom(draft, account));
  if (!before?.date) return account;
  const because = 'told as going on from the meeting before';
  return {
    ...account,
    date: { ...before.date, value: { ...before.date.value, basis: 'anchored', because } },
  };
}

function isGoneOnFrom(draft: Draft, account: Account): boolean {
  if (!draft.date || draft.status !== account.status || account.at - draft.latest > 1) return false;
  const people = new Set(draft.participants.map(({ entity }) => entity));
  return account.participants.some(({ entity }) => people.has(entity));
}

function bestDraft(
  drafts: readonly Draft[],
  account: Account,
  entities: readonly Entity[],
): number {
  let best = -1;
  let bestFit = -1;
  const last = lastTold(drafts);
  const hasSummit = drafts.slice(-COMPARED).some(({ isSummit }) => isSummit);
  const isFirst = drafts.every((draft) => draft.isHeadline || !MEETING_LIKE.has(draft.kind));
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - COMPARED); i -= 1) {
    const draft = drafts[i];
    const value = draft
      ? fit(draft, account, entities, { isLastTold: draft === last, isFirst, hasSummit })
      : null;
    if (value !== null && value > bestFit) [best, bestFit] = [i, value];
  }
  return best;
}

/** The draft with the latest mention of people meeting; null for none. */
function lastTold(drafts: readonly Draft[]): Draft | null {
  let last: Draft | null = null;
  for (const draft of drafts.slice(-COMPARED)) {
    if (!MEETING_LIKE.has(draft.kind)) continue;
    const isLater = !last || startOfLast(draft) > startOfLast(last);
    if (isLater) last = draft;
  }
  return last;
}

function startOfLast({ mentions }: Draft): number {
  return mentions.at(-1)?.trigger.start ?? 0;
}
