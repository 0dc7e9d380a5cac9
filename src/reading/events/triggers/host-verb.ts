import {
  ADVERB,
  AUXILIARY,
  BE,
  DETERMINER,
  PEOPLE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
} from '../../../lexicon/event-grammar.ts';
import { EVENT_NOUNS } from '../../../lexicon/event-words.ts';
import type { EntityKind } from '../../../model/reading.ts';
import { dateAt, is, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { groupFrom } from '../phrases/groups.ts';
import type { Group } from '../phrases/groups.ts';
import { firstPartyAfter } from '../phrases/parties.ts';
import type { Party } from '../phrases/parties.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';

/** Somebody is received, not a letter; or was received by somebody. */
export function isHosted(scene: Scene, i: number): boolean {
  const { view } = scene;
  const isPassive = is(view, i - 1, BE) || (is(view, i - 1, ADVERB) && is(view, i - 2, BE));
  const subject = subjectOf(scene, i);
  if (isPassive)
    return lowerAt(view, i + 1) === 'by' && subject.some((one) => isGuest(scene, one, i + 1));
  if (isDelegation(scene, i + 1)) return subject.length > 0;
  const party = guestBehind(scene, i);
  if (!party || isThing(scene, i, party, subject)) return false;
  const isWelcome = lowerAt(view, i).startsWith('welcom');
  if (lowerAt(view, i) === 'summoned') return subject.length > 0 && isCalledIn(scene, party.to);
  return subject.length > 0 && (!isWelcome || /^(?:in|at|to|on)$/.test(lowerAt(view, party.to)));
}

/** The guest right behind the verb; null for none. */
function guestBehind(scene: Scene, i: number): Party | null {
  const { view, parties } = scene;
  const index = firstPartyAfter(parties, i);
  const party = parties[index];
  if (!party || party.from > i + 1 || party.isOwner) return null;
  const last = groupFrom(view, parties, index).at(-1) ?? party;
  return isGuest(scene, party, last.to) ? party : null;
}

/** "Norvik received Halden approval in Lima": from body to body goes a thing. */
function isThing({ view }: Scene, i: number, { mention }: Party, subject: Group): boolean {
  if (!lowerAt(view, i).startsWith('receiv') || isHuman(mention.kind)) return false;
  return subject.every((one) => one.mention.kind === 'organisation');
}

/** Somebody; or a state or body, where "in Rome", "for talks" or "by the premier" behind says that its people came. */
function isGuest({ view, parties }: Scene, { mention }: Party, behind: number): boolean {
  if (isHuman(mention.kind)) return true;
  if (mention.kind === 'place' || mention.entities.length === 0) return false;
  const lead = lowerAt(view, behind);
  if (lead === 'by') return parties[firstPartyAfter(parties, behind)]?.mention.kind === 'person';
  if (lead === 'for')
    return [1, 2, 3].some((ahead) => EVENT_NOUNS.has(lowerAt(view, behind + ahead)));
  const at = is(view, behind + 1, DETERMINER) ? behind + 2 : behind + 1;
  return /^(?:in|at)$/.test(lead) && mentionAt(view, at)?.kind === 'place';
}

/** "a delegation", "a large delegation from Lima": people whom nothing else names. */
function isDelegation({ view }: Scene, from: number): boolean {
  if (!is(view, from, DETERMINER)) return false;
  for (let i = from + 1; i < from + 4; i += 1) {
    if (/^(?:delegation|delegations)$/.test(lowerAt(view, i))) return true;
    if (is(view, i, PREPOSITION) || /^\W/.test(lowerAt(view, i))) return false;
  }
  return false;
}

/** "summoned all leaders to the Winter Palace": to a place that is named. */
function isCalledIn({ view }: Scene, to: number): boolean {
  if (lowerAt(view, to) !== 'to') return false;
  const next = is(view, to + 1, DETERMINER) ? to + 2 : to + 1;
  return /^(?:place|organisation)$/.test(mentionAt(view, next)?.kind ?? '');
}

function isHuman(kind: EntityKind): boolean {
  return kind === 'person' || kind === 'unnamed' || kind === 'group';
}

/** "is due to see President Ruiz on Friday": somebody is seen, with nothing that they do behind. */
export function isSeen({ view, parties }: Scene, i: number): boolean {
  const isPlan =
    /^(?:will|shall)$/.test(lowerAt(view, i - 1)) ||
    (lowerAt(view, i - 1) === 'to' && PLANNED_TO.test(lowerAt(view, i - 2)));
  const party = parties[firstPartyAfter(parties, i)];
  if (!isPlan || !party || party.from !== i + 1 || party.mention.kind !== 'person') return false;
  return (
    /^(?:[.,;]|in|at|on|for|later)$/.test(lowerAt(view, party.to)) ||
    dateAt(view, party.to) !== null
  );
}

const PLANNED_TO = /^(?:due|is|was|are|scheduled|expected|set|arrived|came|flew|going)$/;

/** A place, state, body or person is visited by somebody. */
export function isVisited(scene: Scene, i: number): boolean {
  const { view } = scene;
  const next = is(view, i + 1, DETERMINER | POSSESSIVE_PRONOUN) ? i + 2 : i + 1;
  if (mentionAt(view, next)) return true;
  if (lowerAt(view, i).startsWith('tour')) return false;
  if (is(view, i - 1, BE)) return lowerAt(view, i + 1) === 'by';
  return (
    is(view, i - 1, PEOPLE) || subjectOf(scene, i).some(({ mention }) => isHuman(mention.kind))
  );
}

/** "the war cabinet was due to convene": a body nobody names, right before the verb. */
export function isAssembly({ view, sentence }: Scene, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(sentence.from, verb - 6); i -= 1) {
    if (ASSEMBLIES.test(lowerAt(view, i))) return true;
    const isBetween =
      is(view, i, ADVERB | AUXILIARY) ||
      /^(?:to|due|set|expected|scheduled)$/.test(lowerAt(view, i));
    if (!isBetween) return false;
  }
  return false;
}

const ASSEMBLIES =
  /^(?:cabinet|board|council|committee|parliament|commission|assembly|panel|delegations|ministers|leaders|negotiators|mediators|envoys|experts|teams)$/;

/** "The ministers gathered in Lima". */
export function isGathered(scene: Scene, i: number): boolean {
  const { view } = scene;
  const isPlaced =
    /^(?:in|at|on|for|again|to|later)$/.test(lowerAt(view, i + 1)) || dateAt(view, i + 1) !== null;
  if (LEGISLATURES.test(lowerAt(view, i - 1))) return false;
  return isPlaced && (isAssembly(scene, i) || areSeveral(subjectOf(scene, i)));
}

/** Houses that sit: "Parliament convenes on Monday" tells of a session. */
const LEGISLATURES = /^(?:parliament|senate|congress|house|court|knesset|duma|bundestag)$/;

/** One person gathers things. */
function areSeveral(subject: Group): boolean {
  const [only] = subject;
  const isOne = only?.mention.kind === 'person' && only.mention.entities.length === 1;
  return subject.length > 1 || (only !== undefined && !isOne);
}
