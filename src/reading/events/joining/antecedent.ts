import type { Account } from './account.ts';
import type { Draft } from './draft.ts';
import { MEETING_LIKE } from './kinds.ts';
import { areQualifiersApart } from './qualifiers.ts';

/** How far back such words mean a meeting, in sentences, and how many drafts are looked at. */
const NEAR = 3;
const MOST_DRAFTS = 12;

/**
 * "The talks had been set for noon" behind talks that were held, where no others are planned: words that say nothing
 * of their own mean the meeting told last, whatever their tense. -1 where none was told close by.
 */
export function antecedentOf(drafts: readonly Draft[], account: Account): number {
  if (!account.pointsBack || !isBare(account) || account.isPlural || account.isNextInRow) return -1;
  if (account.isGeneral || account.status === 'denied' || !MEETING_LIKE.has(account.kind))
    return -1;
  let last = -1;
  for (let i = Math.max(0, drafts.length - MOST_DRAFTS); i < drafts.length; i += 1) {
    const draft = drafts[i];
    if (draft && canBe(draft, account) && draft.latest >= (drafts[last]?.latest ?? 0)) last = i;
  }
  return last;
}

function canBe(draft: Draft, account: Account): boolean {
  if (!MEETING_LIKE.has(draft.kind) || draft.isGeneral || draft.stage) return false;
  const isNear = account.at - draft.latest <= NEAR && draft.participants.length > 1;
  return isNear && draft.status !== 'denied' && !areQualifiersApart(draft, account);
}

/** "The meeting": says nothing of its own of when, where or who. */
export function isBare({ novelty, date, place, participants }: Account): boolean {
  return novelty === 'definite' && !date && !place && participants.length === 0;
}

/** The account with the status of what it means: its own tense tells of something else. */
export function withStatusOf(account: Account, { status }: Draft): Account {
  return { ...account, status, isStatusSure: false };
}
