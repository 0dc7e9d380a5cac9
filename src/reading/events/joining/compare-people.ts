import type { Entity, ReportParticipant } from '../../../model/reading.ts';
import type { Account } from './account.ts';
import type { Draft } from './draft.ts';
import {
  arePairOfHolders,
  areStateAndPerson,
  isRow,
  sideOf,
  standFor,
} from '../phrases/stand-for.ts';

/** How the people of an account and of a draft stand to each other. */
export interface People {
  readonly shared: number;
  /** Somebody of the smaller row is not in the larger. */
  readonly isApart: boolean;
  /** As many principals, and all in the other. */
  readonly isEqual: boolean;
  /** As many in all, whatever their roles. */
  readonly isSameSize: boolean;
  /** One row is of words for sides alone ("the delegations"), and may be the other. */
  readonly isVague: boolean;
}

const NOBODY: People = {
  shared: 0,
  isApart: false,
  isEqual: false,
  isSameSize: false,
  isVague: false,
};

/** Whether the smaller row lies in the larger: a state stands for its people. */
export function comparePeople(draft: Draft, account: Account, entities: readonly Entity[]): People {
  const x = present(draft.participants);
  const y = present(account.participants);
  if (x.length === 0 || y.length === 0 || areBodyAndWitnesses(draft, x, y, entities)) return NOBODY;
  if (areHoldersNamed(draft, account, entities))
    return { ...NOBODY, shared: 2, isEqual: true, isSameSize: true };
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  const missing = small.filter((one) => !large.some((other) => standFor(one, other, entities)));
  const met = large.filter((one) => small.some((other) => standFor(one, other, entities)));
  const isSure = missing.length < small.length;
  const isVague =
    isToldThere(draft, account) &&
    !account.isVerb &&
    (mayBeRows(x, y, entities) || mayBeRows(y, x, entities) || mayBeOf(x, y, entities));
  const unmatched = isSure
    ? missing.filter(
        (one) =>
          !mayStandIn(one, large, small, entities) &&
          !(isPointing(draft, account) && mayBeMembers(one, large, small, entities)),
      )
    : missing;
  return {
    shared: Math.min(small.length - missing.length, met.length),
    isApart:
      !isVague && principals(large) > 0 && unmatched.some(({ role }) => role === 'principal'),
    isEqual:
      missing.length === 0 &&
      principals(x) === principals(y) &&
      principals(met) === principals(large),
    isSameSize: x.length === y.length,
    isVague,
  };
}

/** "The meeting", or a meeting whose place is told as that of the draft. */
function isToldThere({ place }: Draft, account: Account): boolean {
  if (account.novelty === 'definite') return true;
  const city = account.place?.city;
  return account.novelty === 'open' && city !== null && city !== undefined && place?.city === city;
}

/** "the delegations", "US officials": nobody but words for sides, and for each somebody it may mean. */
function mayBeRows(
  rows: readonly ReportParticipant[],
  others: readonly ReportParticipant[],
  entities: readonly Entity[],
): boolean {
  return rows.every((row) => {
    const entity = entities[row.entity];
    if (!entity || !isRow(entity)) return false;
    return sideOf(entity) === null || others.some((other) => standFor(row, other, entities));
  });
}

/** Two states, and people of whom no state is told. */
function mayBeOf(
  states: readonly ReportParticipant[],
  people: readonly ReportParticipant[],
  entities: readonly Entity[],
): boolean {
  return (
    states.length === 2 &&
    states.every((state) =>
      people.every((one) => areStateAndPerson(entities[state.entity], entities[one.entity])),
    )
  );
}

/** "Peru and Norway", "Ana Ruiz of Peru and Bo Lind": somebody of no state told, and unknown to the other row, may be of the other. */
function mayStandIn(
  one: ReportParticipant,
  large: readonly ReportParticipant[],
  small: readonly ReportParticipant[],
  entities: readonly Entity[],
): boolean {
  return large.some(
    (other) =>
      areStateAndPerson(entities[one.entity], entities[other.entity]) &&
      !small.some((known) => standFor(known, other, entities)),
  );
}

/** "the meeting with Ruiz", or what stands below a headline: it means what was told, whoever the other side is called. */
function isPointing(draft: Draft, { novelty, isVerb }: Account): boolean {
  return draft.isHeadline || (novelty === 'definite' && !isVerb);
}

/** "the Dockers Union", "dock workers": somebody of no state in the other row, unknown to this one, may be of them. */
function mayBeMembers(
  one: ReportParticipant,
  large: readonly ReportParticipant[],
  small: readonly ReportParticipant[],
  entities: readonly Entity[],
): boolean {
  return large.some((other) => {
    const [x, y] = [entities[one.entity], entities[other.entity]];
    if (!x || !y || (x.kind === 'person') === (y.kind === 'person')) return false;
    const isFree = !small.some((known) => standFor(known, other, entities));
    return isFree && isOfNoState(x) && isOfNoState(y);
  });
}

function isOfNoState({ kind, roles }: Entity): boolean {
  return kind !== 'country' && kind !== 'place' && roles.every(({ of }) => of === null);
}

/** How far behind "the leaders of Peru and Norway" those are named, in sentences. */
const NAMED_WITHIN = 3;
/** "the foreign ministers of Peru and Norway met", and right behind it two people by name. */
function areHoldersNamed(draft: Draft, account: Account, entities: readonly Entity[]): boolean {
  if (account.at - draft.latest > NAMED_WITHIN) return false;
  const [x, y] = [draft.participants, account.participants].map((row) =>
    row.flatMap(({ entity }) => entities[entity] ?? []),
  );
  const [vague, named] = x?.length === 1 ? [x, y] : [y, x];
  const isPair = named?.length === 2 && named.every(({ kind }) => kind === 'person');
  return isPair && vague?.length === 1 && arePairOfHolders(vague[0]);
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

/** How many of a row are principals. */
export function principals(row: readonly ReportParticipant[]): number {
  return row.filter(({ role }) => role === 'principal').length;
}
