import type { ParticipantRole } from '../../model/event-kinds.ts';
import type { ActorId, ReportId } from '../../model/ids.ts';
import type { Actor, EventParticipant } from '../../model/record.ts';
import type { DraftReport } from './draft-report.ts';
import { isSide, likeness, tellingPeople } from './people-fit.ts';

/** The role that says most wins where reports give several. */
const ROLES_BY_WEIGHT: readonly ParticipantRole[] = [
  'host',
  'mediator',
  'principal',
  'alsoPresent',
];

/**
 * Everyone whom some report has in the room, with who says so: those most reports name first. A
 * state or description gives way to the person that another report names for it, one spelling of a
 * name to the other; whoever a person added has no report.
 */
export function unionPeople(
  reports: readonly DraftReport[],
  actorOf: (id: ActorId) => Actor | null,
): readonly EventParticipant[] {
  const found = new Map<ActorId, EventParticipant>();
  for (const { id, participants } of reports) {
    for (const { actor, role, rule } of participants) {
      found.set(actor, joinReport(found.get(actor), { actor, role, reports: [id], rule }));
    }
  }
  standIn(found, actorOf);
  dropSides(found, actorOf);
  for (const { actor, role } of reports.flatMap(({ added }) => added)) {
    const known = found.get(actor);
    const entry = { actor, role, reports: known?.reports ?? [], rule: 'correction' };
    found.set(actor, entry);
  }
  return [...found.values()];
}

function joinReport(
  known: EventParticipant | undefined,
  added: EventParticipant,
): EventParticipant {
  if (!known) return added;
  return {
    actor: added.actor,
    role: weightier(known.role, added.role),
    reports: [...new Set<ReportId>([...known.reports, ...added.reports])],
    rule: known.rule,
  };
}

function weightier(a: ParticipantRole, b: ParticipantRole): ParticipantRole {
  return ROLES_BY_WEIGHT.indexOf(a) <= ROLES_BY_WEIGHT.indexOf(b) ? a : b;
}

/** Hands the reports of states and descriptions to the people who stand behind them. */
function standIn(
  found: Map<ActorId, EventParticipant>,
  actorOf: (id: ActorId) => Actor | null,
): void {
  const people = [...found.keys()];
  const pairs = [
    ...findStandIns(people, actorOf),
    ...findSpellings(people, actorOf),
    ...findSides(people, actorOf),
  ];
  for (const [vague, person] of pairs) {
    const [participant, known] = [found.get(vague), found.get(person)];
    if (!participant || !known) continue;
    found.delete(vague);
    found.set(person, joinReport(known, Object.assign({}, participant, { actor: person })));
  }
}

/** Pairs of two spellings of one person's name in the same event, the later after the first. */
function findSpellings(
  people: readonly ActorId[],
  actorOf: (id: ActorId) => Actor | null,
): readonly (readonly [other: ActorId, first: ActorId])[] {
  return people.flatMap((other, at) => {
    if (actorOf(other)?.kind !== 'person') return [];
    const first = people
      .slice(0, at)
      .find((one) => actorOf(one)?.kind === 'person' && likeness(one, other, actorOf) === 'likely');
    return first === undefined ? [] : [[other, first] as const];
  });
}

/** Pairs of words for a side ("US officials") and the first of that side who is named. */
function findSides(
  people: readonly ActorId[],
  actorOf: (id: ActorId) => Actor | null,
): readonly (readonly [side: ActorId, first: ActorId])[] {
  return wordsForSides(people, actorOf).flatMap((actor) => {
    const first = people.find((id) => {
      const other = actorOf(id);
      return other !== null && !isSide(other) && other.side === actor.side && actor.side !== null;
    });
    return first === undefined ? [] : [[actor.id, first] as const];
  });
}

/** "The delegations" say nothing beside two who are told. */
function dropSides(
  found: Map<ActorId, EventParticipant>,
  actorOf: (id: ActorId) => Actor | null,
): void {
  const people = [...found.keys()];
  if (tellingPeople(people, actorOf).length < 2) return;
  for (const { id, side } of wordsForSides(people, actorOf)) if (side === null) found.delete(id);
}

function wordsForSides(
  people: readonly ActorId[],
  actorOf: (id: ActorId) => Actor | null,
): readonly Actor[] {
  return people.flatMap((id) => {
    const actor = actorOf(id);
    return actor && isSide(actor) ? [actor] : [];
  });
}

/** Pairs of a state or description and the one person of the same event who stands behind it. */
export function findStandIns(
  people: readonly ActorId[],
  actorOf: (id: ActorId) => Actor | null,
): readonly (readonly [vague: ActorId, person: ActorId])[] {
  return people.flatMap((vague) => {
    const actor = actorOf(vague);
    if (actor?.kind !== 'country' && actor?.kind !== 'unnamed') return [];
    if (isSide(actor)) return [];
    const candidates = people.filter(
      (other) => actorOf(other)?.kind === 'person' && likeness(vague, other, actorOf) === 'likely',
    );
    const [person] = candidates;
    return person !== undefined && candidates.length === 1 ? [[vague, person] as const] : [];
  });
}
