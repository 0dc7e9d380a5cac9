import type { Entity, ReportParticipant } from '../../model/reading.ts';
import type { Account, PointedAt } from './account.ts';
import type { Draft } from './draft.ts';
import { draftOf, joinAccount } from './draft.ts';
import { fit } from './same-event.ts';

/** How many drafts back the people of "they" and "both sides" are looked for. */
const POINT_BACK = 6;
/** How many drafts are held against each account: keeps the work linear in long texts. */
const COMPARED = 60;

/** Joins the accounts of each event, in reading order; every account goes to the draft it fits best. */
export function joinAccounts(
  accounts: readonly Account[],
  entities: readonly Entity[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const told of accounts) {
    const account = withPeopleOfStage(withPointedAt(told, drafts), drafts.at(-1));
    const at = bestDraft(drafts, account, entities);
    const draft = drafts[at];
    if (draft) drafts[at] = joinAccount(draft, account, entities);
    else drafts.push(draftOf(goingOn(account, drafts.at(-1))));
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

/** "Ruiz also met Okada": on the day of what was told just before, of one of the same people. */
function goingOn(account: Account, last: Draft | undefined): Account {
  if (!account.goesOn || account.date || !last?.date || account.status !== last.status)
    return account;
  const people = new Set(last.participants.map(({ entity }) => entity));
  const isShared = account.participants.some(({ entity }) => people.has(entity));
  if (!isShared || account.at - last.latest > 1) return account;
  const because = 'told as going on from the meeting before';
  return {
    ...account,
    date: { ...last.date, value: { ...last.date.value, basis: 'anchored', because } },
  };
}

function bestDraft(
  drafts: readonly Draft[],
  account: Account,
  entities: readonly Entity[],
): number {
  let best = -1;
  let bestFit = -1;
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - COMPARED); i -= 1) {
    const draft = drafts[i];
    const value = draft ? fit(draft, account, entities) : null;
    if (value !== null && value > bestFit) [best, bestFit] = [i, value];
  }
  return best;
}

/** Gives "they", "both sides", "the two leaders" the people of the latest meeting with as many. */
function withPointedAt(account: Account, drafts: readonly Draft[]): Account {
  if (account.pointedAt.length === 0) return account;
  const found = account.pointedAt.flatMap((pointed) => peopleOf(pointed, account, drafts));
  if (found.length === 0) return account;
  return { ...account, participants: [...account.participants, ...found], pointedAt: [] };
}

function peopleOf(
  pointed: PointedAt,
  account: Account,
  drafts: readonly Draft[],
): readonly ReportParticipant[] {
  const known = new Set(account.participants.map(({ entity }) => entity));
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - POINT_BACK); i -= 1) {
    const draft = drafts[i];
    if (!draft || draft.stage?.order) continue;
    const group = countedGroup(draft, pointed.count);
    if (group.length === 0) continue;
    return group
      .filter(({ entity }) => !known.has(entity))
      .map(({ entity }) => ({
        range: pointed.range,
        entity,
        role: pointed.role,
        rule: 'events/pointed-at',
      }));
  }
  return [];
}

/** The principals when they are as many as said, else all who were there when those are; empty for neither. */
function countedGroup(draft: Draft, count: number | null): readonly ReportParticipant[] {
  const all = draft.participants.filter(({ role }) => role !== 'alsoPresent');
  const principals = all.filter(({ role }) => role === 'principal');

  if (count === null) return principals.length > 1 ? principals : [];
  if (principals.length === count) return principals;
  return all.length === count ? all : [];
}
