import type { EventKind, EventStatus } from '../../model/event-kinds.ts';
import type { Entity, ReportDate, ReportParticipant, ReportPlace } from '../../model/reading.ts';
import type { Account } from './account.ts';
import type { Draft } from './draft.ts';

/** Kinds that different words of one meeting may be told as. */
const MEETING_LIKE: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'talks', 'summit']);
const PLANNED: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'announced',
  'expected',
  'urged',
  'postponed',
  'cancelled',
]);

/** How far back a meeting without people, place or day of its own looks for the one it means, in sentences. */
const FAR_BACK = 400;

/**
 * How well an account fits a draft, higher is better; null when something speaks against their being one
 * event: kind, status, day, place or people.
 */
export function fit(draft: Draft, account: Account, entities: readonly Entity[]): number | null {
  if (draft.isGeneral || account.isGeneral || account.at - draft.latest > FAR_BACK) return null;
  if (!areKindsCompatible(draft, account) || areStatusesOpposed(draft, account)) return null;
  if (areDatesApart(draft.date, account.date) || arePlacesApart(draft.place, account.place))
    return null;
  if (isStageConflict(draft, account)) return null;
  const people = comparePeople(draft.participants, account.participants, entities);
  if (people.isApart) return null;
  const evidence =
    people.shared * 2 +
    (account.date && draft.date ? 3 : 0) +
    placeEvidence(draft.place, account.place);
  if (!isEnough(draft, account, people, evidence)) return null;
  const nearness = 1 / (1 + account.at - draft.latest);
  return evidence + nearness + Math.min(draft.mentions.length, 3) * 0.2;
}

interface People {
  readonly shared: number;
  readonly isApart: boolean;
  readonly isEqual: boolean;
}

function isEnough(draft: Draft, account: Account, people: People, evidence: number): boolean {
  if (account.isApposition && account.at === draft.latest) return true;
  const isKnownSide = draft.participants.length > 0 && account.participants.length > 0;
  if (account.novelty === 'new') {
    if (account.status === 'held' || !draft.isNew) return draft.isNew && evidence >= 7;
    return account.date !== null && draft.date !== null ? true : evidence >= 4;
  }
  if (account.isVerb) return isRetold(draft, account, people);
  if (account.novelty === 'definite') return !isKnownSide || people.shared > 0;
  if (isKnownSide) return people.shared >= 2 || (people.shared > 0 && evidence >= 5);
  return evidence >= 3 || (draft.isLasting && account.participants.length === 0);
}

/** A verb tells a meeting again when the people are the same and nothing new is said of when or where. */
function isRetold(draft: Draft, account: Account, people: People): boolean {
  if (account.kind === 'talks' && account.isWeak)
    return people.shared > 0 || account.pointedAt.length > 0;
  if (people.shared === 0) return false;
  if (!people.isEqual && !(people.shared >= 2 && (account.isWeak || sameDay(draft, account))))
    return false;
  return true;
}

function sameDay(draft: Draft, account: Account): boolean {
  return draft.date !== null && (account.date !== null || account.at - draft.latest <= 1);
}

function areKindsCompatible(draft: Draft, account: Account): boolean {
  const [a, b] = [draft.kind, account.kind];
  if (a === b) return true;
  if (MEETING_LIKE.has(a) && MEETING_LIKE.has(b)) return true;
  if (a === 'call')
    return (
      b === 'talks' && (account.isWeak || account.novelty === 'definite') && account.place === null
    );
  if (b === 'call') return false;
  if (a === 'visit' || b === 'visit')
    return (
      MEETING_LIKE.has(a === 'visit' ? b : a) &&
      draft.participants.length > 1 &&
      account.participants.length > 1
    );
  return false;
}

/** Planned here and held there, both in so many words, are two; but talks that go on are planned and held at once. */
function areStatusesOpposed(draft: Draft, account: Account): boolean {
  if (draft.isLasting || !draft.isStatusSure || !account.isStatusSure)
    return isUrgedApart(draft, account);
  return PLANNED.has(draft.status) !== PLANNED.has(account.status) || isUrgedApart(draft, account);
}

function isUrgedApart(draft: Draft, account: Account): boolean {
  if (account.novelty === 'definite') return false;
  const [a, b] = [draft, account].map(
    ({ status, isStatusSure }) => isStatusSure && status === 'urged',
  );
  return a !== b;
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

/** Two stages are never one; a stage is not what follows it unless it is spoken of again. */
function isStageConflict(draft: Draft, account: Account): boolean {
  if (draft.stage && account.stage) return true;
  if (account.stage) return true;
  return (
    draft.stage !== null &&
    !(account.novelty === 'definite' && account.at - draft.latest <= 1 && draft.stage.day === null)
  );
}

/** Whether the smaller row lies in the larger: a state stands for its people. */
function comparePeople(
  a: readonly ReportParticipant[],
  b: readonly ReportParticipant[],
  entities: readonly Entity[],
): People {
  const [x, y] = [a, b].map((row) => row.filter(({ role }) => role !== 'alsoPresent'));
  if (!x || !y || x.length === 0 || y.length === 0)
    return { shared: 0, isApart: false, isEqual: false };
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  const missing = small.filter((one) => !large.some((other) => standFor(one, other, entities)));
  const shared = small.length - missing.length;
  const strangers = missing.filter(({ role }) => role === 'principal').length;
  const isApart =
    strangers > 0 && !(shared >= 2 && strangers === 1 && missing.length === 1 && false);
  return { shared, isApart, isEqual: missing.length === 0 && principals(x) === principals(y) };
}

function principals(row: readonly ReportParticipant[]): number {
  return row.filter(({ role }) => role === 'principal').length;
}

function standFor(
  a: ReportParticipant,
  b: ReportParticipant,
  entities: readonly Entity[],
): boolean {
  if (a.entity === b.entity) return true;
  const [x, y] = [entities[a.entity], entities[b.entity]];
  return x !== undefined && y !== undefined && (speaksFor(x, y) || speaksFor(y, x));
}

function speaksFor(person: Entity, state: Entity): boolean {
  if (state.kind !== 'country' && state.kind !== 'organisation') return false;
  return person.roles.some(({ of }) => of === state.name);
}
