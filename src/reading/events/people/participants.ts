import type { ReportParticipant } from '../../../model/reading.ts';
import type { Person } from '../phrases/person.ts';

/** The entities of a person as participants; none for those only pointed at. */
export function asParticipants({ party, role, rule }: Person): readonly ReportParticipant[] {
  const { start, end, entities } = party.mention;
  return entities.map((entity) => ({ range: { start, end }, entity, role, rule }));
}

/** Keeps the first of each entity, but a host or mediator wins over a plain principal. */
export function once(all: readonly ReportParticipant[]): readonly ReportParticipant[] {
  const byEntity = new Map<number, ReportParticipant>();
  for (const participant of all) {
    const known = byEntity.get(participant.entity);
    if (!known || (known.role === 'principal' && participant.role !== 'principal'))
      byEntity.set(participant.entity, participant);
  }
  return [...byEntity.values()].toSorted(
    (a, b) => a.range.start - b.range.start || a.entity - b.entity,
  );
}
