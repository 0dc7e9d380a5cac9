import { isSideWord } from '../../lexicon/side-words.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Actor } from '../../model/record.ts';
import { coreOf, cutName, foldName, givenNamesFit, isMisspelling } from '../link/name-parts.ts';

/** How sure it is that two participants are one. */
type Likeness = 'same' | 'likely' | 'no';

/** How two lists of participants stand to each other. */
export interface PeopleFit {
  /** The smaller list lies within the larger. */
  readonly isWithin: boolean;
  /** Members of the smaller found in the larger by id. */
  readonly same: number;
  /** Members found by office or side only: "the foreign minister", "Borduria". */
  readonly likely: number;
  /** Whether some of those are told by their state or by a word for their side alone. */
  readonly isByState: boolean;
}

/** Offices that a description may stand for: "leaders" are presidents or heads of government. */
const LEADERS =
  /^(?:president|prime minister|chancellor|premier|king|queen|emir|sultan|leader|head of state|head of government)$/;

/**
 * Those of a list who tell it from others: no words for sides ("the delegations") of whom nothing says which, and nobody
 * described where the list names a person of that side.
 */
export function tellingPeople(
  people: readonly ActorId[],
  actorOf: (id: ActorId) => Actor | null,
): readonly ActorId[] {
  return people.filter((id) => {
    const actor = actorOf(id);
    if (!actor || (actor.kind !== 'unnamed' && !isSide(actor))) return true;
    if (actor.side === null) return !isSide(actor) || actor.roles.some(({ of }) => of !== null);
    return !people.some((other) => {
      const known = actorOf(other);
      if (known?.side !== actor.side) return false;
      return known.kind === 'person' || (known.kind === 'country' && isSide(actor));
    });
  });
}

/** Compares participants; each member of the larger list answers for one of the smaller at most, a state for all of its side. */
export function comparePeople(
  a: readonly ActorId[],
  b: readonly ActorId[],
  actorOf: (id: ActorId) => Actor | null,
): PeopleFit {
  const [x, y] = [tellingPeople(a, actorOf), tellingPeople(b, actorOf)];
  const [smaller, larger] = x.length <= y.length ? [x, y] : [y, x];
  const free = new Set(larger);
  const unmatched = smaller.filter((actor) => !free.delete(actor));
  const answering = new Set<ActorId>();
  let [found, isByState] = [0, false];
  for (const actor of unmatched) {
    const partner =
      [...free].find((other) => likeness(actor, other, actorOf) === 'likely') ??
      [...answering].find(
        (other) =>
          actorOf(other)?.kind === 'country' && likeness(actor, other, actorOf) === 'likely',
      );
    if (partner === undefined) continue;
    free.delete(partner);
    answering.add(partner);
    found += 1;
    isByState ||= [actor, partner].some((id) => isState(actorOf(id)));
  }
  const same = smaller.length - unmatched.length;
  return { isWithin: same + found === smaller.length, same, likely: answering.size, isByState };
}

/** Whether one participant is the other, or a state or description that the other may stand behind. */
export function likeness(a: ActorId, b: ActorId, actorOf: (id: ActorId) => Actor | null): Likeness {
  if (a === b) return 'same';
  const [one, other] = [actorOf(a), actorOf(b)];
  if (!one || !other) return 'no';
  if (areSpelledAlike(one, other)) return 'likely';
  if (one.side === null || one.side !== other.side) return 'no';
  const isCountry = one.kind === 'country' || other.kind === 'country';
  const isDescribed = one.kind === 'unnamed' || other.kind === 'unnamed';
  if (isCountry && one.kind !== other.kind) return 'likely';
  if (isSide(one) || isSide(other)) return 'likely';
  return isDescribed && officesMeet(one, other) ? 'likely' : 'no';
}

/**
 * "Ahmed Fiqi" and "Ahmed Moalim Fiqi", "Hassan Mohamud" and "Hassan Mohamoud": too little to make one actor of
 * two, enough where day and place agree. Both given names must be told and no sides differ.
 */
function areSpelledAlike(a: Actor, b: Actor): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  const [one, other] = [cutName(foldName(a.name)), cutName(foldName(b.name))];
  if (one.given === '' || other.given === '' || !givenNamesFit(one.given, other.given))
    return false;
  const [x, y] = [coreOf(one.surname), coreOf(other.surname)];
  return x === y || isMisspelling(x, y, SHORTEST_MISSPELT);
}

/** Shorter surnames that differ are other surnames. */
const SHORTEST_MISSPELT = 6;

function isState(actor: Actor | null): boolean {
  return actor !== null && (actor.kind === 'country' || isSide(actor));
}

/** "Norwegian officials", "the delegation of Norway". */
export function isSide({ kind, name }: Actor): boolean {
  return (kind === 'unnamed' || kind === 'group') && isSideWord(name);
}

function officesMeet(a: Actor, b: Actor): boolean {
  return a.roles.some(({ office }) =>
    b.roles.some((role) => role.office === office || (isLeader(office) && isLeader(role.office))),
  );
}

function isLeader(office: string): boolean {
  return LEADERS.test(office);
}
