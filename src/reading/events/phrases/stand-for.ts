import { isSideWord } from '../../../lexicon/side-words.ts';
import type { Entity, ReportParticipant } from '../../../model/reading.ts';

/** Whether the person holds an office of the state or body. */
export function speaksFor(person: Entity | undefined, state: Entity | undefined): boolean {
  if (!person || (state?.kind !== 'country' && state?.kind !== 'organisation')) return false;
  return (
    person.kind === 'person' && person.roles.some(({ of, former }) => of === state.name && !former)
  );
}

/** "the Norwegian negotiators", no "Norwegian prime minister": whether those described speak for the state or body that the other holds an office of. */
export function isDescribed(person: Entity | undefined, described: Entity | undefined): boolean {
  if (described?.kind !== 'unnamed' || person?.kind !== 'person') return false;
  if (!/[^s]s$/.test(described.name)) return false;
  return described.roles.some(
    ({ of }) => of !== null && person.roles.some((role) => role.of === of && !role.former),
  );
}

/** "the delegations", "senior Norwegian officials", "the delegation of Norway": a side told by a word for it. */
export function isRow(entity: Entity | undefined): boolean {
  return (entity?.kind === 'unnamed' || entity?.kind === 'group') && isSideWord(entity.name);
}

/** Whether such a row is of the state, or of the one the person speaks for. */
export function isRowOf(row: Entity | undefined, other: Entity | undefined): boolean {
  const side = row && isRow(row) ? sideOf(row) : null;
  if (side === null || !other) return false;
  if (other.kind === 'country' || other.kind === 'organisation') return other.name === side;
  return other.roles.some(({ of, former }) => of === side && !former) || sideOf(other) === side;
}

/** "Delegation of the United States", "US officials": the United States; null where nothing says. */
export function sideOf({ kind, name, roles }: Entity): string | null {
  if (kind === 'group') return / of (?:the )?(.+)$/.exec(name)?.[1] ?? null;
  return roles.find(({ of, former }) => of !== null && !former)?.of ?? null;
}

/** A state, and a person of whom no state is told. */
export function areStateAndPerson(a: Entity | undefined, b: Entity | undefined): boolean {
  const [state, person] = a?.kind === 'country' ? [a, b] : [b, a];
  return (
    state?.kind === 'country' &&
    person?.kind === 'person' &&
    person.roles.every(({ of }) => of === null)
  );
}

/** Whether two participants are one, or one is the state of the other, or a description of its people. */
export function standFor(
  a: ReportParticipant,
  b: ReportParticipant,
  entities: readonly Entity[],
): boolean {
  if (a.entity === b.entity) return true;
  const [x, y] = [entities[a.entity], entities[b.entity]];
  if (speaksFor(x, y) || speaksFor(y, x) || isDescribed(x, y) || isDescribed(y, x)) return true;
  return isRowOf(x, y) || isRowOf(y, x);
}

/** Offices of which a state has one holder, in the plural. */
const HOLDERS =
  /(?:^| )(?:top diplomats|(?:prime|foreign|defen[cs]e|finance|trade|interior) ministers|leaders|presidents|premiers|chancellors) of .+ and /i;

/** "the foreign ministers of Peru and Norway": two whom nothing names. */
export function arePairOfHolders(entity: Entity | undefined): boolean {
  return entity?.kind === 'unnamed' && HOLDERS.test(entity.name);
}
