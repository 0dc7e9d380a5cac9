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
  return speaksFor(x, y) || speaksFor(y, x) || isDescribed(x, y) || isDescribed(y, x);
}

/** Offices of which a state has one holder, in the plural. */
const HOLDERS =
  /(?:^| )(?:top diplomats|(?:prime|foreign|defen[cs]e|finance|trade|interior) ministers|leaders|presidents|premiers|chancellors) of .+ and /i;

/** "the foreign ministers of Peru and Norway": two whom nothing names. */
export function arePairOfHolders(entity: Entity | undefined): boolean {
  return entity?.kind === 'unnamed' && HOLDERS.test(entity.name);
}
