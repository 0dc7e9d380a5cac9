import {
  ADVERB,
  BE,
  DETERMINER,
  MODAL,
  PEOPLE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  SUBORDINATOR,
} from '../../lexicon/event-grammar.ts';
import { FULFILLED, PHONE_WORDS, SIGNED_THINGS } from '../../lexicon/event-context.ts';
import type { EventVerb } from '../../lexicon/event-words.ts';
import { WORD } from '../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, isPossessive, lowerAt, mentionAt } from './event-view.ts';
import { firstPartyAfter } from './parties.ts';
import type { Scene } from './subjects.ts';
import { subjectOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { isMark } from './words.ts';

/** The event that a verb form at token i tells; null where it tells none or is no verb here. */
export function verbTrigger(scene: Scene, i: number, verb: EventVerb): Trigger | null {
  const { view } = scene;
  if (isNounHere(scene, i)) return null;
  const found = {
    token: i,
    to: i + 1,
    kind: verb.kind,
    frame: verb.frame,
    isWeak: false,
    rule: `events/verb-${verb.frame}`,
  };
  switch (verb.frame) {
    case 'meet':
      return tellsMeeting(scene, i) ? found : null;
    case 'with':
      return withVerb(scene, i, found);
    case 'speak':
      return speakVerb(scene, i, found);
    case 'phone':
      return isPersonAfter(scene, i) ? found : null;
    case 'host':
      return isHosted(scene, i) ? found : null;
    case 'visit':
      return isVisited(scene, i) ? found : null;
    case 'gather':
      return isGathered(scene, i) ? { ...found, isWeak: true } : null;
    case 'discuss':
      return isDiscussed(view, i) ? { ...found, isWeak: true } : null;
    case 'sign':
      return isSigned(scene, i) ? { ...found, isWeak: true } : null;
    case 'testify':
      return /^(?:before|to|publicly|in|at|on|about)$/.test(lowerAt(view, i + 1))
        ? { ...found, isWeak: true }
        : null;
    case 'join':
      return isJoined(view, i) ? { ...found, isWeak: true } : null;
    case 'debate':
      return isDebate(scene, i) ? { ...found, isWeak: true } : null;
  }
}

const GERUND_LEFT =
  /^(?:before|after|by|while|besides|without|from|when|since|and|,|avoid|despite|toward|towards|in|of|for)$/;

/** "a meeting", "Ruiz’s visit", "on Monday talks": the form is a noun. */
function isNounHere(scene: Scene, i: number): boolean {
  const { view, sentence } = scene;
  const [before, lower, after] = [lowerAt(view, i - 1), lowerAt(view, i), lowerAt(view, i + 1)];
  if (lower === 'meeting') return !isGerund(view, i);
  if (/(?:ed|met|spoke|spoken|sat|ing)$/.test(lower))
    return lower.endsWith('ing') && is(view, i - 1, DETERMINER);
  if (is(view, i - 1, DETERMINER | POSSESSIVE_PRONOUN) || isPossessive(view, i - 1)) return true;
  if (before === 'to' || is(view, i - 1, MODAL) || is(view, i - 1, ADVERB)) return false;
  if (lower === 'talks' || lower === 'visits' || lower === 'tours')
    return !isPresentVerb(view, i, after);
  if (
    lower === 'visit' ||
    lower === 'talk' ||
    lower === 'tour' ||
    lower === 'host' ||
    lower === 'sign'
  )
    return (
      !(mentionAt(view, i - 1) && before.endsWith('s')) &&
      i > sentence.from &&
      !is(view, i - 1, PEOPLE)
    );
  return false;
}

/** "Annan visits Baghdad", "she talks to": a subject before and an object after make a verb. */
function isPresentVerb(view: EventView, i: number, after: string): boolean {
  const subject = mentionAt(view, i - 1);
  if (!subject || subject.kind === 'place' || subject.kind === 'country' || subject.form === 'pair')
    return false;
  if (isPossessive(view, i - 1)) return false;
  return mentionAt(view, i + 1) !== null || /^(?:to|with|about|by)$/.test(after);
}

function isGerund(view: EventView, i: number): boolean {
  const [before, after] = [lowerAt(view, i - 1), lowerAt(view, i + 1)];
  const isFollowed =
    after === 'with' || mentionAt(view, i + 1) !== null || is(view, i + 1, DETERMINER);
  if (is(view, i - 1, BE))
    return (
      after === 'with' ||
      after === 'in' ||
      after === 'on' ||
      isFollowed ||
      dateAt(view, i + 1) !== null
    );
  if (before === 'of' || before === 'for' || before === 'in')
    return after === 'with' && mentionAt(view, i + 2) !== null && before !== 'of';
  if (GERUND_LEFT.test(before)) return isFollowed;
  return is(view, i - 1, PEOPLE) && (after === 'in' || after === 'with' || after === 'at');
}

/** People meet people; what is fulfilled is not met. */
function tellsMeeting(scene: Scene, i: number): boolean {
  const { view, sentence } = scene;
  const limit = Math.min(sentence.to, i + 8);
  for (let j = i + 1; j < limit; j += 1) {
    const lower = lowerAt(view, j);
    if (FULFILLED.has(lower)) return false;
    if (view.isRole[j] === 1 || is(view, j, PEOPLE) || mentionAt(view, j)) break;
    if (is(view, j, PREPOSITION | SUBORDINATOR) && lower !== 'with' && lower !== 'of') break;
    if (/^[,.;:]$/.test(lower) || isMark(view, j)) break;
  }
  if (isPartyNext(scene, i)) return true;
  return isObjectless(view, i) || isPeopleNext(view, i) ? true : isPersonal(scene, i);
}

/** "met again", "meet in Rome", "to meet.": nothing is met, people meet. */
function isObjectless(view: EventView, i: number): boolean {
  const after = lowerAt(view, i + 1);
  if (after === 'with' || after === 'by') return false;
  if (dateAt(view, i + 1) || is(view, i + 1, ADVERB | PREPOSITION | SUBORDINATOR)) return true;
  return view.tokens.kinds[i + 1] !== WORD && !/^\d/.test(after) && after !== '"' && after !== '“';
}

/** A noun for people within the object: "met with bombing victims". */
function isPeopleNext(view: EventView, i: number): boolean {
  for (let j = i + 1; j < i + 7; j += 1) {
    if (is(view, j, PEOPLE) || view.isRole[j] === 1) return true;
    if (is(view, j, PREPOSITION) && lowerAt(view, j) !== 'with') return false;
    if (/^[,.;:]$/.test(lowerAt(view, j))) return false;
  }
  return false;
}

/** An unknown object is somebody when the subject is a person and "with" leads to it. */
function isPersonal(scene: Scene, i: number): boolean {
  if (lowerAt(scene.view, i + 1) !== 'with') return false;
  return subjectOf(scene, i).some(({ mention }) => mention.kind !== 'organisation');
}

/** A party among the next few words, before a preposition other than "with" and "by". */
function isPartyNext(scene: Scene, i: number): boolean {
  const { view, parties } = scene;
  const party = parties[firstPartyAfter(parties, i)];
  if (!party || party.from - i > 6) return false;
  for (let j = i + 1; j < party.from; j += 1)
    if (is(view, j, PREPOSITION) && !/^(?:with|by)$/.test(lowerAt(view, j)) && !dateAt(view, j + 1))
      return false;
  return true;
}

function withVerb(scene: Scene, i: number, found: Trigger): Trigger | null {
  const { view } = scene;
  const lower = lowerAt(view, i);
  if (/^s[ia]t/.test(lower)) {
    const isDown = lowerAt(view, i + 1) === 'down';
    return isDown ? { ...found, to: i + 2, isWeak: true } : null;
  }
  if (is(view, i - 1, DETERMINER) || lowerAt(view, i + 1) === '-') return null;
  const isTransitive =
    view.tokens.kinds[i + 1] === WORD && !is(view, i + 1, PREPOSITION | ADVERB | SUBORDINATOR);
  if (lower.startsWith('consult') && lowerAt(view, i + 1) !== 'with') return null;
  if (lower.startsWith('negotiat') && isTransitive && !lower.endsWith('ing')) return null;
  return subjectOf(scene, i).length > 0 || !isTransitive ? found : null;
}

/** "spoke with X", "spoke to X by phone", "spoke by phone", "X and Y spoke on Monday". */
function speakVerb(scene: Scene, i: number, found: Trigger): Trigger | null {
  const { view } = scene;
  const after = lowerAt(view, i + 1);
  const isPhone = isByPhone(scene, i);
  if (after === 'with') return isPartyNext(scene, i) || isPhone ? found : null;
  if (isPhone) return found;
  if (after === 'to' || after === 'of' || !/^(?:spoke|talked)$/.test(lowerAt(view, i))) return null;
  return subjectOf(scene, i).length > 1 ? { ...found, isWeak: true } : null;
}

/** A telephone within the clause right of the verb. */
function isByPhone(scene: Scene, i: number): boolean {
  const { view, sentence } = scene;
  const limit = Math.min(sentence.to, i + 12);
  for (let j = i + 1; j < limit; j += 1) {
    if (PHONE_WORDS.has(lowerAt(view, j)))
      return /^(?:by|on|via|the|over)$/.test(lowerAt(view, j - 1));
    if (/^[;:.]$/.test(lowerAt(view, j)) || isMark(view, j)) return false;
  }
  return false;
}

function isPersonAfter(scene: Scene, i: number): boolean {
  const { view, parties } = scene;
  const party = parties[firstPartyAfter(parties, i)];
  return (
    party !== undefined &&
    party.from <= i + 2 &&
    party.mention.kind !== 'organisation' &&
    !is(view, i - 1, DETERMINER)
  );
}

/** Somebody is received, not a letter; or was received by somebody. */
function isHosted(scene: Scene, i: number): boolean {
  const { view, parties } = scene;
  const lower = lowerAt(view, i);
  const isPassive = is(view, i - 1, BE) || (is(view, i - 1, ADVERB) && is(view, i - 2, BE));
  if (isPassive)
    return (
      lowerAt(view, i + 1) === 'by' &&
      subjectOf(scene, i).some(({ mention }) => isHuman(mention.kind))
    );
  const party = parties[firstPartyAfter(parties, i)];
  if (!party || party.from > i + 1 || party.isOwner || !isHuman(party.mention.kind)) return false;
  if (!lower.startsWith('welcom')) return subjectOf(scene, i).length > 0;
  return /^(?:in|at|to|on)$/.test(lowerAt(view, party.to)) && subjectOf(scene, i).length > 0;
}

function isHuman(kind: string): boolean {
  return kind === 'person' || kind === 'unnamed' || kind === 'group';
}

/** A place, state, body or person is visited by somebody. */
function isVisited(scene: Scene, i: number): boolean {
  const { view } = scene;
  const next = is(view, i + 1, DETERMINER | POSSESSIVE_PRONOUN) ? i + 2 : i + 1;
  if (mentionAt(view, next)) return true;
  if (lowerAt(view, i).startsWith('tour')) return false;
  if (is(view, i - 1, BE)) return lowerAt(view, i + 1) === 'by';
  return subjectOf(scene, i).some(({ mention }) => isHuman(mention.kind));
}

/** "The ministers gathered in Lima". */
function isGathered(scene: Scene, i: number): boolean {
  const after = lowerAt(scene.view, i + 1);
  if (!/^(?:in|at|on|for|again|to)$/.test(after) && !dateAt(scene.view, i + 1)) return false;
  return subjectOf(scene, i).length > 0;
}

/** Not passive, not declined, not an infinitive of what is to be said. */
function isDiscussed(view: EventView, i: number): boolean {
  if (is(view, i - 1, BE) || lowerAt(view, i + 1) === 'by') return false;
  return !/^(?:declined|refused|to)$/.test(lowerAt(view, i - 1)) || lowerAt(view, i).endsWith('ed');
}

/** What is signed is an agreement, by somebody. */
function isSigned(scene: Scene, i: number): boolean {
  const { view, sentence } = scene;
  const limit = Math.min(sentence.to, i + 9);
  for (let j = i + 1; j < limit; j += 1) {
    const lower = lowerAt(view, j);
    if (SIGNED_THINGS.has(lower)) return subjectOf(scene, i).length > 0;
    if (/^[,.;:]$/.test(lower) || lower === 'by' || lower === 'of') return false;
  }
  return false;
}

/** "then the two leaders joined them": people join those who met, in the same sentence. */
function isJoined(view: EventView, i: number): boolean {
  return /^(?:them|him|her)$/.test(lowerAt(view, i + 1));
}

function isDebate(scene: Scene, i: number): boolean {
  const [subject] = subjectOf(scene, i);
  if (subject?.mention.kind !== 'organisation') return false;
  return /(?:Committee|Council|Parliament|Senate|Assembly|Congress|Chamber|Duma|Bundestag|Knesset)\b/.test(
    scene.view.context.prepared.text.slice(subject.mention.start, subject.mention.end),
  );
}
