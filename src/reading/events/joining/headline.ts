import { rangesOverlap } from '../../../model/span.ts';
import type { Entity } from '../../../model/reading.ts';
import type { Account } from './account.ts';
import type { People } from './compare-people.ts';
import type { Draft } from './draft.ts';
import { isTalk } from './kinds.ts';
import type { Scene } from '../phrases/scene.ts';

/** How far behind the headline the article takes up its news, in sentences: a second headline or a caption may stand between. */
const LEAD = 3;
/** The same where no meeting is told between: bylines, a day and a place may stand there. */
const FIRST_LEAD = 5;

/** Whether the sentence is the headline of the page. */
export function isHeadline({ view, sentence }: Scene): boolean {
  const { title } = view.context;
  return title !== null && rangesOverlap(title, sentence.range);
}

/**
 * "Lind Meets Ruiz in Oslo", and below it "Prime Minister Bo Lind met with his Peruvian counterpart": the article
 * begins with the meeting of its headline. `isFirst`: no meeting was told since.
 */
export function isLeadOf(
  draft: Draft,
  account: Account,
  people: People,
  isFirst: boolean,
): boolean {
  if (!canBeLead(draft, account, isFirst)) return false;
  if (people.shared > 1 || (people.shared > 0 && isFirst)) return true;
  return isFirst && areAlike(draft, account);
}

/** "Oslo talks end without a deal", "A meeting of the two ministers". */
function areAlike({ kind }: Draft, account: Account): boolean {
  return kind === account.kind || (isTalk(kind) && isTalk(account.kind));
}

/** "Rival Envoys Meet in Oslo", and below it who they are: the headline names nobody by name, or the lead does not. */
export function isVagueLead(
  draft: Draft,
  account: Account,
  entities: readonly Entity[],
  isFirst: boolean,
): boolean {
  if (!isFirst || !canBeLead(draft, account, isFirst) || !areAlike(draft, account)) return false;
  const [a, b] = [draft, account].map(({ participants }) =>
    participants.map(({ entity }) => entities[entity]?.kind),
  );
  const isVague = !a?.includes('person') || !b?.includes('person');
  return isVague && [...(a ?? []), ...(b ?? [])].includes('unnamed');
}

function canBeLead(draft: Draft, account: Account, isFirst: boolean): boolean {
  if (!draft.isHeadline || account.isHeadline || account.novelty === 'new') return false;
  return account.at - draft.latest <= (isFirst ? FIRST_LEAD : LEAD) && account.besides === null;
}
