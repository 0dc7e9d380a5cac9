import {
  ADVERB,
  BE,
  DETERMINER,
  LISTED,
  PEOPLE,
  PREPOSITION,
  SUBORDINATOR,
} from '../../../lexicon/event-grammar.ts';
import { OTHER_THING_AFTER } from '../../../lexicon/event-context.ts';
import type { EventVerb } from '../../../lexicon/event-words.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { isAssembly, isGathered, isHosted, isSeen, isVisited } from './host-verb.ts';
import { tellsMeeting } from './meet-verb.ts';
import { isDebate, isSigned } from './sign-verb.ts';
import { behindDays, isCallOn, isPhoned, readSpeaking } from './speak-verb.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import type { Trigger } from './trigger.ts';
import { isNounHere } from './verb-or-noun.ts';

/** The event that a verb form at token i tells; null where it tells none or is no verb here. */
export function verbTrigger(scene: Scene, i: number, verb: EventVerb): Trigger | null {
  const { view } = scene;
  if (isNounHere(scene, i)) return null;
  const { kind, frame } = verb;
  const firm = { token: i, to: i + 1, kind, frame, isWeak: false, rule: `events/verb-${frame}` };
  const weak = { ...firm, isWeak: true };
  switch (frame) {
    case 'meet':
      return tellsMeeting(scene, i) ? firm : null;
    case 'with':
      return withVerb(scene, i, firm);
    case 'speak': {
      const speaking = readSpeaking(scene, i);
      return speaking === 'none' ? null : speaking === 'backed' ? weak : firm;
    }
    case 'phone':
      if (isCallOn(scene, i)) return { ...firm, to: i + 2, kind: 'meeting', frame: 'meet' };
      return isPhoned(scene, i) ? firm : null;
    case 'host':
      return isHosted(scene, i) ? firm : null;
    case 'see':
      return isSeen(scene, i) ? firm : null;
    case 'visit':
      return isVisited(scene, i) ? firm : null;
    case 'gather':
      return isGathered(scene, i) ? (isAssembly(scene, i) ? firm : weak) : null;
    case 'discuss':
      return isDiscussed(view, i) ? (isWithSomebody(scene, i) ? firm : weak) : null;
    case 'sign':
      return isSigned(scene, i) ? weak : null;
    case 'testify':
      return TESTIFIED.test(lowerAt(view, i + 1)) ? weak : null;
    case 'debate':
      return isDebate(scene, i) ? weak : null;
    case 'join':
      return /^(?:them|him|her)$/.test(lowerAt(view, i + 1)) ? weak : null;
  }
}

const TESTIFIED = /^(?:before|to|publicly|in|at|on|about|[.,;])$/;

/** "conferred with", "negotiated with", "sat down with"; no "negotiated settlement". */
function withVerb(scene: Scene, i: number, firm: Trigger): Trigger | null {
  const { view } = scene;
  const lower = lowerAt(view, i);
  if (/^s[ia]t/.test(lower))
    return lowerAt(view, i + 1) === 'down' ? { ...firm, to: i + 2, isWeak: true } : null;
  if (is(view, i - 1, DETERMINER) || lowerAt(view, i + 1) === '-') return null;
  if (lower.endsWith('ing') && OTHER_THING_AFTER.has(lowerAt(view, i + 1))) return null;
  if (isHabit(view, i) || isConferring(view, i)) return null;
  if (lower.startsWith('consult') && lowerAt(view, behindDays(view, i + 1)) !== 'with') return null;
  const hasObject =
    view.tokens.kinds[i + 1] === WORD && !is(view, i + 1, PREPOSITION | ADVERB | SUBORDINATOR);
  if (lower.startsWith('negotiat') && hasObject && !lower.endsWith('ing'))
    return isDealtWith(scene, i) ? firm : null;
  const isAdjective = hasObject && lower.endsWith('ing') && !is(view, i - 1, BE | ADVERB);
  if (isAdjective && isBareNoun(view, i + 1)) return null;
  return subjectOf(scene, i).length > 0 || !hasObject ? firm : null;
}

/** "negotiated an accord with Peru": a thing, and with whom, and somebody who did. */
function isDealtWith(scene: Scene, i: number): boolean {
  const { view } = scene;
  for (let j = i + 2; j < i + LONGEST_THING; j += 1) {
    if (lowerAt(view, j) === 'with')
      return mentionAt(view, j + 1) !== null && subjectOf(scene, i).length > 0;
    if (is(view, j, PREPOSITION | SUBORDINATOR) || /^[,.;]$/.test(lowerAt(view, j))) return false;
  }
  return false;
}

/** Longest object of "negotiate" and the "with" behind it, in tokens. */
const LONGEST_THING = 7;

/** "their negotiating stance", "the negotiating parties": a noun that the form describes. */
function isBareNoun(view: EventView, i: number): boolean {
  return (
    view.tokens.kinds[i] === WORD &&
    (is(view, i, PEOPLE) || !is(view, i, LISTED)) &&
    mentionAt(view, i) === null
  );
}

/** "confers benefits", "confers on the economy": gives. */
function isConferring(view: EventView, i: number): boolean {
  return (
    lowerAt(view, i).startsWith('confer') &&
    /^(?:on|upon)$/.test(lowerAt(view, i + 1)) &&
    !dateAt(view, i + 2)
  );
}

/** "who consults with officials": what somebody does for a living. */
function isHabit(view: EventView, i: number): boolean {
  return lowerAt(view, i - 1) === 'who' && /[^s]s$/.test(lowerAt(view, i));
}

/** "discussed the crisis with the one ally": a person did, with somebody whom nothing names. */
function isWithSomebody(scene: Scene, i: number): boolean {
  const { view } = scene;
  if (lowerAt(view, i) !== 'discussed') return false;
  for (let j = i + 2; j < i + 9; j += 1) {
    if (lowerAt(view, j) !== 'with' || !is(view, j + 1, DETERMINER)) continue;
    return subjectOf(scene, i).some(({ mention }) => mention.kind === 'person');
  }
  return false;
}

/** Not passive, not declined, not an infinitive of what is to be said. */
function isDiscussed(view: EventView, i: number): boolean {
  if (is(view, i - 1, BE) || lowerAt(view, i + 1) === 'by') return false;
  return lowerAt(view, i).endsWith('ed') || !/^(?:declined|refused|to)$/.test(lowerAt(view, i - 1));
}
