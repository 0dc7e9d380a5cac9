import type { EventStatus } from '../../model/event-kinds.ts';
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
  if (
    draft.isLasting ||
    (account.isToContinue && account.novelty === 'definite') ||
    !draft.isStatusSure ||
    !account.isStatusSure
  )
    return false;
  return PLANNED.has(draft.status) !== PLANNED.has(account.status);
}

function isUrgedApart(draft: Draft, account: Account): boolean {
  if (account.novelty === 'definite') return false;
  const [a, b] = [draft, account].map(
    ({ status, isStatusSure }) => isStatusSure && status === 'urged',
  );
  return a !== b;
}

/** "will not meet directly" beside a meeting that is told as held: two things, unless the words point back. */
function isDeniedApart(draft: Draft, account: Account): boolean {
  if (account.novelty === 'definite' && !account.isVerb) return false;
  return (draft.status === 'denied') !== (account.status === 'denied');
}
