import type { ParticipantRole } from '../../../model/event-kinds.ts';
import type { RuleName } from '../../../model/reading.ts';
import type { Group } from './groups.ts';
import type { Party } from './parties.ts';

/** Somebody in an event, with the role and the rule that put them there. */
export interface Person {
  readonly party: Party;
  readonly role: ParticipantRole;
  readonly rule: RuleName;
}

/** The parties of a group as people with one role. */
export function asPeople(group: Group, role: ParticipantRole, rule: RuleName): readonly Person[] {
  return group.map((party) => ({ party, role, rule }));
}
