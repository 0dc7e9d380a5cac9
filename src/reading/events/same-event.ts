import type { EventKind, EventStatus } from '../../model/event-kinds.ts';
import type { Entity, ReportDate, ReportParticipant, ReportPlace } from '../../model/reading.ts';
import type { Account } from './account.ts';
import type { Draft } from './draft.ts';
import { standFor } from './stand-for.ts';

/** Kinds that different words of one meeting may be told as. */
const MEETING_LIKE: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'talks', 'summit']);
const PLANNED: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'announced',
  'expected',
  'urged',
  'postponed',
  'cancelled',
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
 * event: kind, status, day, place or people.
 */
export function fit(draft: Draft, account: Account, entities: readonly Entity[]): number | null {
  if (draft.isGeneral || account.isGeneral) return null;
  if (AROUND.has(account.kind)) return isSameIncident(draft, account) ? 1 : null;
  if (!areKindsCompatible(draft, account) || areStatusesOpposed(draft, account)) return null;
  if (isApartInTime(draft, account) || arePlacesApart(draft.place, account.place)) return null;
  const people = comparePeople(draft, account, entities);
  if (people.isApart || isStageApart(draft, account, people)) return null;
  const evidence =
    people.shared * 2 +
    (account.date && draft.date ? 3 : 0) +
    placeEvidence(draft.place, account.place);
  if (!isEnough(draft, account, people, evidence)) return null;
  const nearness = 1 / (1 + account.at - draft.latest);
  return (
    evidence +
    nearness +
    (draft.kind === account.kind ? 0.3 : 0) +
    Math.min(draft.mentions.length, 3) * 0.2
  );
}

function isSameIncident(draft: Draft, account: Account): boolean {
  if (draft.kind !== account.kind || draft.date?.value.edtf !== account.date?.value.edtf)
    return false;
  return !arePlacesApart(draft.place, account.place);
}

interface People {
  readonly shared: number;
  /** Somebody of the smaller row is not in the larger. */
  readonly isApart: boolean;
  /** As many principals, and all in the other. */
  readonly isEqual: boolean;
  /** As many in all, whatever their roles. */
  readonly isSameSize: boolean;
}

function isEnough(draft: Draft, account: Account, people: People, evidence: number): boolean {
  if (account.isApposition && account.at - draft.latest <= 1) return true;
  if (account.kind === 'hearing') return account.at - draft.latest <= 1 || evidence > 0;
  if (isMainTurn(draft, account, people)) return true;
  if (account.novelty === 'new') return isSameNews(draft, account, evidence);
  if (draft.participants.length === 0)
    return account.novelty === 'definite' || (evidence >= 3 && account.at - draft.first <= NEAR);
  if (account.isVerb) return isRetold(draft, account, people);
  if (account.participants.length === 0)
    return account.novelty === 'definite' || evidence >= 3 || draft.isLasting;
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
  if (people.isEqual) return true;
  const isSameDay =
    draft.date !== null && (account.date !== null || account.at - draft.latest <= 1);
  return people.shared >= 2 && (account.isWeak || isSameDay || account.turn !== null);
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

/** Planned here and held there, both in so many words, are two; but talks that go on are planned and held at once. */
function areStatusesOpposed(draft: Draft, account: Account): boolean {
  if (isUrgedApart(draft, account)) return true;
  if (draft.isLasting || !draft.isStatusSure || !account.isStatusSure) return false;
  return PLANNED.has(draft.status) !== PLANNED.has(account.status);
}

function isUrgedApart(draft: Draft, account: Account): boolean {
  if (account.novelty === 'definite') return false;
  const [a, b] = [draft, account].map(
    ({ status, isStatusSure }) => isStatusSure && status === 'urged',
  );
  return a !== b;
}

/** A meeting that is put off has two days. */
function isApartInTime(draft: Draft, account: Account): boolean {
  const isPutOff = account.status === 'postponed' && account.novelty === 'definite';
  return !isPutOff && (areDatesApart(draft.date, account.date) || isProcess(draft, account));
}

/** Talks under way "since January" are not the meeting of one day in March, unless that day goes on as well. */
function isProcess(draft: Draft, account: Account): boolean {
  if (draft.isLasting || !draft.date || !account.date) return false;
  const [a, b] = [draft.date.value, account.date.value];
  const isOne = (a.open === 'end') !== (b.open === 'end');
  return isOne && a.start.earliest !== b.start.earliest;
}

function areDatesApart(a: ReportDate | null, b: ReportDate | null): boolean {
  if (!a || !b) return false;
  return a.value.start.earliest > b.value.end.latest || b.value.start.earliest > a.value.end.latest;
}

function arePlacesApart(a: ReportPlace | null, b: ReportPlace | null): boolean {
  if (!a || !b) return false;
  if (a.city && b.city) return a.city !== b.city;
  if (a.venue && b.venue && !a.city && !b.city) return a.venue !== b.venue;
  return Boolean(a.country && b.country && a.country !== b.country);
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

/** Whether the smaller row lies in the larger: a state stands for its people. */
function comparePeople(draft: Draft, account: Account, entities: readonly Entity[]): People {
  const x = present(draft.participants);
  const y = present(account.participants);
  if (x.length === 0 || y.length === 0 || areBodyAndWitnesses(draft, x, y, entities))
    return { shared: 0, isApart: false, isEqual: false, isSameSize: false };
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  const missing = small.filter((one) => !large.some((other) => standFor(one, other, entities)));
  return {
    shared: small.length - missing.length,
    isApart: principals(large) > 0 && missing.some(({ role }) => role === 'principal'),
    isEqual: missing.length === 0 && principals(x) === principals(y),
    isSameSize: x.length === y.length,
  };
}

/** A committee and those who testify before it are of one hearing. */
function areBodyAndWitnesses(
  { kind }: Draft,
  a: readonly ReportParticipant[],
  b: readonly ReportParticipant[],
  entities: readonly Entity[],
): boolean {
  if (kind !== 'hearing') return false;
  const [x, y] = [a, b].map((row) =>
    row.every(({ entity }) => entities[entity]?.kind === 'organisation'),
  );
  return x !== y;
}

function present(row: readonly ReportParticipant[]): readonly ReportParticipant[] {
  return row.filter(({ role }) => role !== 'alsoPresent');
}

function principals(row: readonly ReportParticipant[]): number {
  return row.filter(({ role }) => role === 'principal').length;
}
