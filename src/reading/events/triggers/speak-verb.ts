import { ADVERB, DETERMINER, PREPOSITION } from '../../../lexicon/event-grammar.ts';
import { PHONE_WORDS } from '../../../lexicon/event-context.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { isPartyNext, isWithPress } from './meet-verb.ts';
import { firstPartyAfter } from '../phrases/parties.ts';
import type { Party } from '../phrases/parties.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { isMark } from '../phrases/words.ts';

/** Longest day between a verb and "with" ("on the morning of 3 May"), in tokens. */
const LONGEST_DAY = 8;

/** What a verb of speaking tells: a conversation, one that needs more to stand, or none. */
export type Speaking = 'conversation' | 'backed' | 'none';

/** "spoke with X", "spoke to X by phone", "spoke by phone"; "X and Y spoke on Monday" needs more to stand. */
export function readSpeaking(scene: Scene, i: number): Speaking {
  const { view } = scene;
  const after = lowerAt(view, i + 1);
  if (isHabit(scene, i) || isWithPress(view, behindDays(view, i + 1))) return 'none';
  const isPhone = isByPhone(scene, i);
  const lead = behindDays(view, i + 1);
  if (lowerAt(view, lead) === 'with')
    return isPartyNext(scene, lead) || isPhone ? 'conversation' : 'none';
  if (isPhone) return 'conversation';
  if (after === 'to') return isHeardBySomebody(scene, i) ? 'backed' : 'none';
  if (after === 'of') return 'none';
  if (!/^(?:spoke|talked)$/.test(lowerAt(view, i))) return 'none';
  return subjectOf(scene, i).length > 1 ? 'backed' : 'none';
}

/** "President Ruiz spoke to Premier Lind about it": people who are named; no "spoke to Reuters". */
function isHeardBySomebody(scene: Scene, i: number): boolean {
  if (!/^(?:spoke|spoken|talked)$/.test(lowerAt(scene.view, i))) return false;
  const party = scene.parties[firstPartyAfter(scene.parties, i + 1)];
  if (!party || party.from !== i + 2 || party.isOwner || !isNamedPerson(party)) return false;
  return subjectOf(scene, i).some(isNamedPerson);
}

function isNamedPerson({ mention }: Party): boolean {
  return mention.kind === 'person' && mention.entities.length > 0;
}

/** Index of the first token that is no day and no adverb: "spoke on Monday with", "spoke briefly with". */
export function behindDays(view: EventView, from: number): number {
  let i = from;
  while (i < from + LONGEST_DAY && isDayOrAdverb(view, i)) i += 1;
  return i;
}

function isDayOrAdverb(view: EventView, i: number): boolean {
  if (dateAt(view, i) || is(view, i, ADVERB)) return true;
  return lowerAt(view, i) === 'on' && dateAt(view, i + 1) !== null;
}

/** "called on President Ruiz.", "before calling on Lind": somebody is gone to see, and not urged to do anything. */
export function isCallOn({ view, parties }: Scene, i: number): boolean {
  const isNoun = is(view, i - 1, DETERMINER) || lowerAt(view, i - 1) === 'courtesy';
  if (lowerAt(view, i + 1) !== 'on' || isNoun) return false;
  const party = parties[firstPartyAfter(parties, i + 1)];
  if (!party || party.from !== i + 2 || party.isOwner || !isNamedPerson(party)) return false;
  const next = lowerAt(view, party.to);
  return (
    /^(?:[.,;]|in|at|on|during|before|after|later)$/.test(next) || dateAt(view, party.to) !== null
  );
}

/** "phoned X", no "phone company": somebody right behind. */
export function isPhoned(scene: Scene, i: number): boolean {
  const { view, parties } = scene;
  const party = parties[firstPartyAfter(parties, i)];
  if (!party || party.from > i + 2 || party.mention.kind === 'organisation') return false;
  if (lowerAt(view, i) === 'calling') return false;
  if (lowerAt(view, i) === 'call')
    return /^(?:to|will|would)$/.test(lowerAt(view, i - 1)) && isRung(view, party);
  if (lowerAt(view, i) === 'called') return isRung(view, party) && hasCaller(scene, i);
  if (/^(?:phones|telephones)$/.test(lowerAt(view, i)) && mentionAt(view, i - 1) === null)
    return false;
  return !is(view, i - 1, DETERMINER | PREPOSITION);
}

/** Somebody right before: "Ruiz called", no "a venture called". */
function hasCaller(scene: Scene, i: number): boolean {
  const last = subjectOf(scene, i).at(-1);
  return last !== undefined && behindDays(scene.view, last.to) >= i;
}

/** "called X on Monday", "called X by phone"; no "called X a liar", "called X to order". */
function isRung(view: EventView, { mention, to }: Party): boolean {
  if (mention.kind !== 'person' || mention.form === 'pronoun') return false;
  const isDated = dateAt(view, behindDays(view, to) - 1) !== null && behindDays(view, to) > to;
  return isDated || (lowerAt(view, to) === 'by' && PHONE_WORDS.has(lowerAt(view, to + 1)));
}

/** "regularly talked": no single talk is meant. */
function isHabit({ view }: Scene, i: number): boolean {
  return [i - 1, i + 1].some((j) =>
    /^(?:regularly|often|always|sometimes|frequently|usually|never)$/.test(lowerAt(view, j)),
  );
}

/** A telephone within the clause right of the verb. */
function isByPhone({ view, sentence }: Scene, i: number): boolean {
  const limit = Math.min(sentence.to, i + 12);
  for (let j = i + 1; j < limit; j += 1) {
    if (PHONE_WORDS.has(lowerAt(view, j)))
      return /^(?:by|on|via|the|over)$/.test(lowerAt(view, j - 1));
    if (/^[;:.]$/.test(lowerAt(view, j)) || isMark(view, j)) return false;
  }
  return false;
}
