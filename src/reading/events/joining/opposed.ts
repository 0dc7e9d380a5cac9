import type { EventStatus } from '../../../model/event-kinds.ts';
import type { Account } from './account.ts';
import type { Draft } from './draft.ts';

/** Of what is to come, or did not come. */
export const PLANNED: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'announced',
  'expected',
  'urged',
  'postponed',
  'cancelled',
]);

/** Planned here and held there, both in so many words, are two; but talks that go on are planned and held at once. */
export function areStatusesOpposed(draft: Draft, account: Account): boolean {
  if (isUrgedApart(draft, account) || isDeniedApart(draft, account)) return true;
  if (isPlanBehindMeeting(draft, account)) return true;
  if (
    draft.isLasting ||
    (account.isToContinue && account.novelty === 'definite') ||
    !draft.isStatusSure ||
    !account.isStatusSure
  )
    return false;
  return PLANNED.has(draft.status) !== PLANNED.has(account.status);
}

/** "Ruiz met Lind. They will begin talks": what a verb told is held, though only assumed, and talks to come are others. */
function isPlanBehindMeeting(draft: Draft, account: Account): boolean {
  const isTold = draft.isVerb && draft.status === 'held' && !draft.isHeadline && !draft.isLasting;
  const isPlan = account.isStatusSure && PLANNED.has(account.status);
  return isTold && isPlan && !account.isVerb && account.novelty === 'open';
}

function isUrgedApart(draft: Draft, account: Account): boolean {
  if (account.novelty === 'definite') return false;
  const [a, b] = [draft, account].map(
    ({ status, isStatusSure }) => isStatusSure && status === 'urged',
  );
  return a !== b && !isTakenUp(draft, account);
}

/** "Ruiz proposed to host Lind and Adom. They agreed to meet in Lima": the proposal was accepted. */
function isTakenUp(draft: Draft, account: Account): boolean {
  if (draft.status !== 'urged' || account.status !== 'announced' || account.at - draft.latest > 1)
    return false;
  const known = new Set(draft.participants.map(({ entity }) => entity));
  const shared = account.participants.filter(({ entity }) => known.has(entity));
  return shared.length > 1 && shared.length === account.participants.length;
}

/** "will not meet directly" beside a meeting that is told as held: two things, unless the words point back. */
function isDeniedApart(draft: Draft, account: Account): boolean {
  if (account.novelty === 'definite' && !account.isVerb) return false;
  return (draft.status === 'denied') !== (account.status === 'denied');
}
