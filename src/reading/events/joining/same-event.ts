import type { EventKind } from '../../../model/event-kinds.ts';
import type { Entity, ReportPlace } from '../../../model/reading.ts';
import type { Account } from './account.ts';
import { isBare } from './antecedent.ts';
import { MEETING_LIKE, isTalk } from './kinds.ts';
import { arePlacesApart, isApartInTime, isSameCity } from './apart.ts';
import { comparePeople, principals } from './compare-people.ts';
import type { Draft } from './draft.ts';
import { isEnough } from './enough.ts';
import { isVagueLead } from './headline.ts';
import { PLANNED, areStatusesOpposed } from './opposed.ts';
import { areQualifiersApart } from './qualifiers.ts';
import { isStageApart } from './stage-fit.ts';
import { DENIED_SUCH } from '../phrases/such-event.ts';

/** What a plan loses against what was held, where the words do not say which is meant. */
const UNLIKE = 0.5;
/** What a draft of nobody loses against others. */
const HOLLOW = 0.7;
/** What surrounds the talks: told again only on the same day. */
const AROUND: ReadonlySet<EventKind> = new Set<EventKind>([
  'clash',
  'deadline',
  'agreement',
  'speech',
  'other',
]);
/** How draft and account stand among what else the article tells. */
interface Around {
  /** The draft has the latest mention of a meeting. */
  readonly isLastTold: boolean;
  /** Some draft was called a summit. */
  readonly hasSummit: boolean;
  /** No meeting is told between the headline and the account. */
  readonly isFirst: boolean;
}

/**
 * How well an account fits a draft, higher is better; null when something speaks against their being one
 * event: kind, status, day, place or people.
 */
export function fit(
  draft: Draft,
  account: Account,
  entities: readonly Entity[],
  around: Around,
): number | null {
  if (draft.isGeneral || account.isGeneral || isEmpty(draft) || isOfOneWord(draft, account))
    return null;
  if (account.rule === DENIED_SUCH) return fitDenied(draft, account);
  if (AROUND.has(account.kind)) return isSameIncident(draft, account) ? 1 : null;
  if (!areKindsCompatible(draft, account) || areStatusesOpposed(draft, account)) return null;
  if (areQualifiersApart(draft, account) || isBesideSummit(draft, account, around)) return null;
  if (isApartInTime(draft, account) || arePlacesApart(draft.place, account.place)) return null;
  const people = comparePeople(draft, account, entities);
  const isOfBody = account.body !== null && account.body === draft.body;
  if (
    people.isApart &&
    !isOfBody &&
    !isSummitOfMany(draft, account) &&
    !isVagueLead(draft, account, entities, around.isFirst)
  )
    return null;
  if (isStageApart(draft, account, people)) return null;
  const evidence =
    people.shared * 2 +
    (account.date && draft.date ? 3 : 0) +
    (account.qualifier && account.qualifier === draft.qualifier ? 3 : 0) +
    (isOfBody ? 3 : 0) +
    (isCalledOff(draft) && isCalledOff(account) ? 2 : 0) +
    placeEvidence(draft.place, account.place, isTalks(draft) && isTalks(account));
  if (!isEnough(draft, account, people, evidence, around.isFirst)) return null;
  const nearness = nearnessOf(draft, account, around.isLastTold);
  return (
    evidence +
    nearness +
    (draft.kind === account.kind ? 0.3 : 0) +
    Math.min(draft.mentions.length, 3) * 0.2 -
    ((people.shared > 0 || isBare(account)) && isOtherPlan(draft, account) ? UNLIKE : 0) -
    (isOfNobody(account) && isHollow(draft) ? HOLLOW : 0)
  );
}

/** "Ruiz's meeting with Lind lasted an hour" is rather one that was held than the next, which is planned. */
function isOtherPlan(draft: Draft, account: Account): boolean {
  return account.novelty === 'definite' && isPlan(draft) !== isPlan(account);
}

/** "the meeting", "Monday’s talks": whose they are is told elsewhere. */
function isOfNobody({ novelty, participants }: Account): boolean {
  return novelty === 'definite' && participants.length === 0;
}

/** "Adom, who spoke at the summit": one more of many. */
function isSummitOfMany({ isSummit }: Draft, account: Account): boolean {
  const isOne = account.novelty === 'definite' && account.participants.length < 2;
  return isSummit && account.kind === 'summit' && isOne;
}

/** Of nobody: the next "the talks" rather means what was told with people. */
function isHollow({ participants }: Draft): boolean {
  return participants.length === 0;
}

/** "cancelled their meeting", "the meeting was called off". */
function isCalledOff({ status, isStatusSure }: Draft | Account): boolean {
  return isStatusSure && (status === 'cancelled' || status === 'postponed');
}

function isPlan({ status, isStatusSure }: Draft | Account): boolean {
  return isStatusSure && PLANNED.has(status);
}

/** Right behind what was told last "the meeting" is that one, rather than one told more often. */
function nearnessOf(draft: Draft, account: Account, isLastTold: boolean): number {
  const distance = account.at - draft.latest;
  const isLike = draft.kind === account.kind || (isTalk(draft.kind) && isTalk(account.kind));
  const isNext = (isBare(account) || account.isApposition) && isLastTold && distance <= 1 && isLike;
  return 1 / (1 + distance) + (isNext ? 0.5 : 0);
}

/** "The summit" is the one called so before, not the meeting on its sidelines; and two who met there are no summit. */
function isBesideSummit(draft: Draft, account: Account, { hasSummit }: Around): boolean {
  if (account.kind === 'summit') return hasSummit && !draft.isSummit;
  const isOfTwo = account.participants.length === 2 && account.novelty !== 'definite';
  return draft.isSummit && !draft.isHeadline && isOfTwo && principals(draft.participants) < 2;
}

/** "denied that any such meeting took place": the last one told of that kind, right before. */
function fitDenied(draft: Draft, account: Account): number | null {
  const distance = account.at - draft.latest;
  const isClose = distance <= 2 && areKindsCompatible(draft, account);
  return isClose ? 1 / (1 + distance) : null;
}

/** "The range of issues discussed": a weak word of nobody, nowhere, on no day tells no event to come back to. */
function isEmpty({ kind, isWeak, participants, date, place }: Draft): boolean {
  return (
    isWeak && kind !== 'hearing' && participants.length === 0 && date === null && place === null
  );
}

/** "separate meetings with A and B", "met before the summit": what the words tell as two is two. */
function isOfOneWord({ mentions }: Draft, { trigger, besides }: Account): boolean {
  const last = mentions.at(-1)?.trigger.start;
  return last === trigger.start || (besides !== null && last === besides);
}

function isSameIncident(draft: Draft, account: Account): boolean {
  if (draft.kind !== account.kind || draft.date?.value.edtf !== account.date?.value.edtf)
    return false;
  return !arePlacesApart(draft.place, account.place);
}

function areKindsCompatible(draft: Draft, account: Account): boolean {
  const [a, b] = [draft.kind, account.kind];
  if (a === b || (MEETING_LIKE.has(a) && MEETING_LIKE.has(b))) return true;
  if (a === 'call')
    return b === 'talks' && (account.isWeak || account.novelty === 'definite') && !account.place;
  if (a !== 'visit' && b !== 'visit') return false;
  const other = a === 'visit' ? b : a;
  return (
    MEETING_LIKE.has(other) && draft.participants.length > 1 && account.participants.length > 1
  );
}

function isTalks({ kind }: Draft | Account): boolean {
  return kind === 'talks';
}

/** `areTalks`: "talks in Kuwait" go on in one place, where two meetings in a country may be far apart. */
function placeEvidence(a: ReportPlace | null, b: ReportPlace | null, areTalks: boolean): number {
  if (!a || !b) return 0;
  const isSame =
    (a.city && b.city && isSameCity(a.city, b.city)) ||
    (a.venue && a.venue === b.venue) ||
    (areTalks && isCountry(a) && isCountry(b) && a.country === b.country);
  return isSame ? 3 : 0;
}

/** "talks in Kuwait": told by the country alone. */
function isCountry({ venue, city, country }: ReportPlace): boolean {
  return country !== null && city === null && venue === null;
}
