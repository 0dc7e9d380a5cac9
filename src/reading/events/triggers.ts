import { EVENT_NOUNS, EVENT_VERBS } from '../../lexicon/event-words.ts';
import type { VerbFrame } from '../../lexicon/event-words.ts';
import { DEMAND_AFTER, FULFILLED, OTHER_THING_BEFORE } from '../../lexicon/event-context.ts';
import type { EventKind } from '../../model/event-kinds.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { dateAt, lowerAt, mentionAt } from './event-view.ts';

/** A word that tells of an event. */
export interface Trigger {
  readonly token: number;
  readonly kind: EventKind;
  /** Null for nouns. */
  readonly frame: VerbFrame | null;
}

/** Words before which a form is a noun: "the meeting", "their talks", "November 7 meeting". */
const NOUN_LEFT = new Set(
  (
    'the a an this that these those his her its their our my your another any no some every each first second third last next new recent ' +
    'upcoming of for in at from after before during following since until between with on such several many more bilateral trilateral ' +
    'official private secret peace phone telephone video face-to-face summit day’s further direct planned separate holding held hold'
  ).split(' '),
);

/** Words before which a form is a verb: "to meet", "will visit". */
const VERB_LEFT = new Set(
  'to will would may can could should must might shall not he she they we i who also then did do does had has have been were was are is and'.split(
    ' ',
  ),
);

/** The event words of a sentence, in order. */
export function findTriggers(view: EventView, sentence: SentenceTokens): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const trigger = triggerAt(view, i, sentence);
    if (trigger) triggers.push(trigger);
  }
  return triggers;
}

function triggerAt(view: EventView, i: number, sentence: SentenceTokens): Trigger | null {
  const lower = lowerAt(view, i);
  const noun = EVENT_NOUNS.get(lower);
  const verb = EVENT_VERBS.get(lower);
  if ((!noun && !verb) || view.isRole[i] === 1 || isInsideName(view, i)) return null;
  if (noun && (!verb || isNounHere(view, i))) {
    return isEventNoun(view, i) ? { token: i, kind: noun, frame: null } : null;
  }
  if (!verb || !isEventVerb(view, i, verb.frame, sentence)) return null;
  return { token: i, kind: verb.kind, frame: verb.frame };
}

function isInsideName(view: EventView, i: number): boolean {
  const mention = mentionAt(view, i);
  return mention !== null && (mention.form === 'name' || mention.form === 'partial');
}

function isNounHere(view: EventView, i: number): boolean {
  const before = lowerAt(view, i - 1);
  if (VERB_LEFT.has(before)) return false;
  if (NOUN_LEFT.has(before) || before.endsWith('’s') || before.endsWith("'s")) return true;
  if (lowerAt(view, i).endsWith('s') && mentionAt(view, i - 1) !== null)
    return isNounPlural(view, i);
  return (
    dateAt(view, i - 1) !== null ||
    mentionAt(view, i - 1) !== null ||
    lowerAt(view, i).endsWith('ing')
  );
}

/** "Lavrov talks with", "Annan visits Baghdad": a person before and an object after make a verb. */
function isNounPlural(view: EventView, i: number): boolean {
  const kind = mentionAt(view, i - 1)?.kind;
  const after = mentionAt(view, i + 1);
  return kind !== 'person' || (after === null && lowerAt(view, i + 1) !== 'with');
}

function isEventNoun(view: EventView, i: number): boolean {
  const [before, lower, after] = [lowerAt(view, i - 1), lowerAt(view, i), lowerAt(view, i + 1)];
  if (OTHER_THING_BEFORE.has(before)) return false;
  if (lower === 'call' || lower === 'calls') {
    return (
      !DEMAND_AFTER.has(after) && (PHONE.has(before) || after === 'with' || after === 'between')
    );
  }
  if (lower === 'deadline' || lower === 'session' || lower === 'sessions')
    return before !== 'trading';
  return true;
}

const PHONE = new Set('phone telephone video conference trilateral joint'.split(' '));

function isEventVerb(
  view: EventView,
  i: number,
  frame: VerbFrame,
  sentence: SentenceTokens,
): boolean {
  if (frame === 'with') return !isFulfilling(view, i, sentence);
  if (frame === 'speak') return isAddressed(view, i);
  if (frame === 'direct') return hasObject(view, i, sentence) || lowerAt(view, i + 1) === 'by';
  return true;
}

function isFulfilling(view: EventView, i: number, sentence: SentenceTokens): boolean {
  const limit = Math.min(sentence.to, i + 7);
  for (let j = i + 1; j < limit; j += 1) {
    if (lowerAt(view, j) === 'with' || mentionAt(view, j)) return false;
    if (FULFILLED.has(lowerAt(view, j))) return true;
  }
  return false;
}

/** "spoke with X", "talked to X", "spoke by phone". */
function isAddressed(view: EventView, i: number): boolean {
  const after = lowerAt(view, i + 1);
  if (after === 'by') return PHONE.has(lowerAt(view, i + 2));
  if (after !== 'with') return after === 'to' && PHONE.has(lowerAt(view, i - 1));
  return true;
}

function hasObject(view: EventView, i: number, sentence: SentenceTokens): boolean {
  const limit = Math.min(sentence.to, i + 8);
  for (let j = i + 1; j < limit; j += 1) {
    if (mentionAt(view, j) || view.isRole[j] === 1) return true;
    if (OBJECT_ENDS.has(lowerAt(view, j))) return false;
  }
  return false;
}

const OBJECT_ENDS = new Set(', . ; : that which to for on after before when and'.split(' '));
