import type { EventKind } from '../../model/event-kinds.ts';
import type { Entity, ReportPlace } from '../../model/reading.ts';
import type { Account } from './account.ts';
import { arePlacesApart, isApartInTime } from './apart.ts';
import { comparePeople, principals } from './compare-people.ts';
import type { People } from './compare-people.ts';
import type { Draft } from './draft.ts';
import { areStatusesOpposed } from './opposed.ts';
import { areQualifiersApart } from './qualifiers.ts';
import { DENIED_SUCH } from './such-event.ts';

/** Kinds that different words of one meeting may be told as. */
export const MEETING_LIKE: ReadonlySet<EventKind> = new Set<EventKind>([
  'meeting',
  'talks',
  'summit',
]);
/** What surrounds the talks: told again only on the same day. */
const AROUND: ReadonlySet<EventKind> = new Set<EventKind>([
  'clash',
  'deadline',
  'agreement',
  'speech',
  'other',
]);
/** How far a meeting told without people may be from the sentence that names them, in sentences. */
const NEAR = 3;

/**
 * How well an account fits a draft, higher is better; null when something speaks against their being one
 * event: kind, status, day, place or people. `isLastTold`: the draft has the latest mention of a meeting.
 */
export function fit(
  draft: Draft,
  account: Account,
  entities: readonly Entity[],
  isLastTold: boolean,
): number | null {
  if (draft.isGeneral || account.isGeneral || isOfOneWord(draft, account)) return null;
  if (account.rule === DENIED_SUCH) return fitDenied(draft, account);
  if (AROUND.has(account.kind)) return isSameIncident(draft, account) ? 1 : null;
  if (!areKindsCompatible(draft, account) || areStatusesOpposed(draft, account)) return null;
  if (areQualifiersApart(draft, account)) return null;
  if (isApartInTime(draft, account) || arePlacesApart(draft.place, account.place)) return null;
  const people = comparePeople(draft, account, entities);
  if (people.isApart || isStageApart(draft, account, people)) return null;
  const evidence =
    people.shared * 2 +
    (account.date && draft.date ? 3 : 0) +
    (account.qualifier && account.qualifier === draft.qualifier ? 3 : 0) +
    placeEvidence(draft.place, account.place);
  if (!isEnough(draft, account, people, evidence)) return null;
  const nearness = nearnessOf(draft, account, isLastTold);
  return (
    evidence +
    nearness +
    (draft.kind === account.kind ? 0.3 : 0) +
    Math.min(draft.mentions.length, 3) * 0.2
  );
}

/** Right behind what was told last "the meeting" is that one, rather than one told more often. */
function nearnessOf(draft: Draft, account: Account, isLastTold: boolean): number {
  const distance = account.at - draft.latest;
  const isBare = account.novelty === 'definite' && !account.date && !account.place;
  const isNext = isBare && isLastTold && distance <= 1 && draft.kind === account.kind;
  return 1 / (1 + distance) + (isNext ? 0.5 : 0);
}

/** "denied that any such meeting took place": the last one told of that kind, right before. */
function fitDenied(draft: Draft, account: Account): number | null {
  const distance = account.at - draft.latest;
  const isClose = distance <= 2 && areKindsCompatible(draft, account);
  return isClose ? 1 / (1 + distance) : null;
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

function isEnough(draft: Draft, account: Account, people: People, evidence: number): boolean {
  if (account.isApposition && account.at - draft.latest <= 1) return true;
  if (account.kind === 'hearing') return account.at - draft.latest <= 1 || evidence > 0;
  if (isMainTurn(draft, account, people)) return true;
  if (account.novelty === 'new') return isSameNews(draft, account, evidence);
  if (draft.participants.length === 0 && draft.isLasting && account.isVerb) return false;
  if (draft.participants.length === 0)
    return account.novelty === 'definite' || (evidence >= 3 && account.at - draft.first <= NEAR);
  if (account.isVerb) return isRetold(draft, account, people);
  if (account.isOfOthers) return evidence >= 3;
  if (account.novelty !== 'definite' && isNewsFarOff(draft, account)) return false;
  if (account.participants.length === 0)
    return (
      account.novelty === 'definite' ||
      evidence >= 3 ||
      (draft.isLasting && account.kind === 'talks')
    );
  if (account.novelty === 'definite')
    return people.shared > 0 || principals(account.participants) === 0;
  return people.shared >= 2 || (people.shared > 0 && evidence >= 5);
}

/** Two words for "another meeting" to come mean one when nothing parts them; for what was held, day and place agree. */
function isSameNews(draft: Draft, account: Account, evidence: number): boolean {
  if (!draft.isNew) return false;
  if (account.status === 'held') return evidence >= 7;
  return (account.date !== null && draft.date !== null) || evidence >= 4;
}

/** A verb tells a meeting again when the people are the same and nothing new is said of when or where. */
function isRetold(draft: Draft, account: Account, people: People): boolean {
  if (people.shared === 0) return false;
  if (account.kind === 'talks' && account.isWeak) return true;
  if (people.isEqual) return !isNewsFarOff(draft, account);
  const isSameDay =
    draft.date !== null && (account.date !== null || account.at - draft.latest <= 1);
  return people.shared >= 2 && (account.isWeak || isSameDay || account.turn !== null);
}

/** When and where are both told for the first time, far behind what told neither: another meeting of the same people. */
function isNewsFarOff(draft: Draft, account: Account): boolean {
  const isBare = draft.date === null && draft.place === null;
  return isBare && account.date !== null && account.place !== null && account.at - draft.latest > 1;
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

function placeEvidence(a: ReportPlace | null, b: ReportPlace | null): number {
  if (!a || !b) return 0;
  return (a.city && a.city === b.city) || (a.venue && a.venue === b.venue) ? 3 : 0;
}

/** Two stages are never one; a stage is spoken of again only right behind it. */
function isStageApart(draft: Draft, account: Account, people: People): boolean {
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
function isMainTurn(draft: Draft, account: Account, people: People): boolean {
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
