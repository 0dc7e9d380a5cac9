import type { Account } from './account.ts';
import type { People } from './compare-people.ts';
import type { Draft } from './draft.ts';

/** Two stages are never one; a stage is spoken of again only right behind it. */
export function isStageApart(draft: Draft, account: Account, people: People): boolean {
  if (account.stage) return draft.stage !== null || !isMainTurn(draft, account, people);
  if (!draft.stage) return false;
  return (
    draft.stage.day !== null ||
    account.isPlural ||
    account.kind !== draft.kind ||
    account.novelty !== 'definite' ||
    account.at - draft.latest > 1
  );
}

/** "first alone, then with X": with all who were at the main meeting is the main meeting. */
export function isMainTurn(draft: Draft, account: Account, people: People): boolean {
  const order = account.stage?.order ?? 1;
  return (
    order > 1 &&
    draft.stage === null &&
    !draft.isLasting &&
    people.isSameSize &&
    !people.isApart &&
    people.shared > 2
  );
}
