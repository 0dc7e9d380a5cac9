import type { ReportParticipant } from '../../model/reading.ts';
import { arePlacesApart } from './apart.ts';
import type { Draft } from './draft.ts';
import { MEETING_LIKE } from './same-event.ts';

/** How many sentences back the people of talks that name nobody are looked for. */
const CARRY_BACK = 8;
/** How many drafts back, which keeps the work linear. */
const MOST_DRAFTS = 12;

/**
 * The drafts with people for those that name nobody: "the talks", "talks broke down" are of those who were told
 * to talk just before, where nobody else was. Whoever is carried stands at the words for the event.
 */
export function carryPeople(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => (lacksPeople(draft) ? carried(drafts, draft, i) : draft));
}

function lacksPeople({ participants, isGeneral, pointsBack, stage, kind }: Draft): boolean {
  return participants.length === 0 && pointsBack && !isGeneral && !stage && MEETING_LIKE.has(kind);
}

function carried(drafts: readonly Draft[], draft: Draft, i: number): Draft {
  for (let j = i - 1; j >= Math.max(0, i - MOST_DRAFTS); j -= 1) {
    const before = drafts[j];
    if (
      !before ||
      !isSource(before) ||
      arePlacesApart(before.place, draft.place) ||
      draft.first - before.latest > CARRY_BACK
    )
      continue;
    return { ...draft, participants: standingAt(before.participants, draft) };
  }
  return draft;
}

function isSource({ participants, kind, isGeneral }: Draft): boolean {
  return !isGeneral && MEETING_LIKE.has(kind) && participants.length > 1;
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
