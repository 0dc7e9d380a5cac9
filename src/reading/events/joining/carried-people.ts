import type { ReportParticipant } from '../../../model/reading.ts';
import { arePlacesApart } from './apart.ts';
import type { Draft } from './draft.ts';
import { once } from '../people/participants.ts';
import { MEETING_LIKE } from './kinds.ts';

/** How many sentences back the people of talks that name nobody are looked for. */
const CARRY_BACK = 2;
/** How many drafts back, which keeps the work linear. */
const MOST_DRAFTS = 12;

/**
 * The drafts with people for those that name nobody: "the talks", "talks broke down" are of those who were told
 * to talk just before, where nobody else was. Whoever is carried stands at the words for the event.
 */
export function carryPeople(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) =>
    withPrincipals(withSayers(lacksPeople(draft) ? carried(drafts, draft, i) : draft)),
  );
}

/** "Ruiz and Lind were also present at the meeting", and nobody else is told: it is theirs. */
function withPrincipals(draft: Draft): Draft {
  const { participants } = draft;
  if (participants.length === 0 || participants.some(({ role }) => role !== 'alsoPresent'))
    return draft;
  return { ...draft, participants: participants.map((one) => ({ ...one, role: 'principal' })) };
}

/** Whoever spoke there was there, where not even two are known. */
function withSayers(draft: Draft): Draft {
  const { participants, sayers, isGeneral } = draft;
  if (isGeneral || sayers.length === 0 || participants.length > 1) return draft;
  return { ...draft, participants: once([...participants, ...sayers]) };
}

function lacksPeople({ participants, isGeneral, pointsBack, stage, kind }: Draft): boolean {
  return participants.length === 0 && pointsBack && !isGeneral && !stage && MEETING_LIKE.has(kind);
}

/** With the people of the meeting told last, when it was told close by. */
function carried(drafts: readonly Draft[], draft: Draft, i: number): Draft {
  for (let j = i - 1; j >= Math.max(0, i - MOST_DRAFTS); j -= 1) {
    const before = drafts[j];
    if (!before || before.isGeneral || !MEETING_LIKE.has(before.kind)) continue;
    const isNear = draft.first - before.latest <= CARRY_BACK;
    const isOne = isNear && !arePlacesApart(before.place, draft.place) && isSource(before, draft);
    return isOne ? { ...draft, participants: standingAt(before.participants, draft) } : draft;
  }
  return draft;
}

/** Several who talked, and among them whoever spoke there. */
function isSource({ participants }: Draft, { sayers }: Draft): boolean {
  return (
    participants.length > 1 &&
    sayers.every(({ entity }) => participants.some((one) => one.entity === entity))
  );
}

function standingAt(
  people: readonly ReportParticipant[],
  { mentions }: Draft,
): readonly ReportParticipant[] {
  const range = mentions[0]?.trigger;
  return people
    .filter(({ role }) => role !== 'alsoPresent')
    .map((one) => ({ ...one, range: range ?? one.range, rule: 'events/carried' }));
}
