import type { Entity, ReportParticipant } from '../../model/reading.ts';

/** Whether the person holds an office of the state or body. */
export function speaksFor(person: Entity | undefined, state: Entity | undefined): boolean {
  if (!person || (state?.kind !== 'country' && state?.kind !== 'organisation')) return false;
  return (
    person.kind === 'person' && person.roles.some(({ of, former }) => of === state.name && !former)
  );
}

/** Whether two participants are one, or one is the state of the other. */
export function standFor(
  a: ReportParticipant,
  b: ReportParticipant,
  entities: readonly Entity[],
): boolean {
  if (a.entity === b.entity) return true;
  const [x, y] = [entities[a.entity], entities[b.entity]];
  return speaksFor(x, y) || speaksFor(y, x);
}
