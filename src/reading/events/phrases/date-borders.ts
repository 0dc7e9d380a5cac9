import {
  BE,
  CONTEXT_WORD,
  CONTROL,
  EVENT_WORD,
  HAVE,
  LISTED,
  MODAL,
  PEOPLE,
  RELATIVE,
  SAYING,
  SUBORDINATOR,
  TOPIC,
} from '../../../lexicon/event-grammar.ts';
import { EVENT_VERBS, LIGHT_VERBS } from '../../../lexicon/event-words.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from './event-view.ts';
import { startsClause } from './clauses.ts';
import { descriptionStart } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import { REACH } from './window.ts';
import { isDash, isMark, isVerbLike } from './words.ts';

/** Costs of what parts a date from its event, in tokens' worth of distance; by trial on news. */
const OTHER_EVENT = 25;
const OTHER_VERB = 10;
const CLAUSE = 20;
const MARK = 40;
const VERB_BETWEEN = 6;
/** Beyond this no date is taken. */
export const TOO_FAR = 58;

/** What it costs to step over token i, left or right, on the way from an event word to a date. */
export function borderCost(
  scene: Scene,
  i: number,
  others: ReadonlySet<number>,
  step: -1 | 1,
): number {
  const { view } = scene;
  const clause = step < 0 ? CLAUSE : TOO_FAR;
  if (step > 0 && others.has(i) && isOccasion(scene, i)) return 0;
  if (others.has(i)) return step < 0 ? OTHER_EVENT : TOO_FAR;
  if (startsClause(scene, i)) return clause;
  if (isDash(view, i) || (lowerAt(view, i) === '-' && lowerAt(view, i + 1) === '-')) return TOO_FAR;
  if (isMark(view, i) || lowerAt(view, i) === ';') return MARK;
  if (step < 0 && isBetweenVerbs(scene, i, others)) return OTHER_EVENT;
  if (step < 0 && lowerAt(view, i) === 'and' && isVerbLike(view, i + 1)) return OTHER_VERB;
  if (dateAt(view, i)) return 0;
  if (step > 0 && isContact(view, i)) return TOO_FAR;
  if (is(view, i, SUBORDINATOR) && !dateAt(view, i + 1) && !isAsEarly(view, i))
    return isMeasured(view, i) || CONDITION.test(lowerAt(view, i)) ? TOO_FAR : clause;
  if (is(view, i, RELATIVE) || lowerAt(view, i) === 'that') return goesOn(view, i + 1) ? 0 : clause;
  if (step > 0 ? opensAnother(view, i) : is(view, i, TOPIC)) return TOO_FAR;
  if (is(view, i, SAYING)) return CLAUSE;
  return isVerbLike(view, i) ? VERB_BETWEEN : 0;
}

const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i']);

/** "the lawmakers he has criticised": a relative clause without its pronoun. */
function isContact(view: EventView, i: number): boolean {
  if (!SUBJECTS.has(lowerAt(view, i)) || !isVerbLike(view, i + 1)) return false;
  const isNoun =
    view.tokens.kinds[i - 1] === WORD && !is(view, i - 1, LISTED & ~(PEOPLE | CONTROL));
  return isNoun && !isVerbLike(view, i - 1) && !is(view, i - 1, EVENT_WORD);
}

/** "as early as Friday", "as recently as May". */
function isAsEarly(view: EventView, i: number): boolean {
  if (lowerAt(view, i) !== 'as') return false;
  return [i - 1, i + 1].some((at) => /^(?:early|soon|late|recently)$/.test(lowerAt(view, at)));
}

/** "would leave on Sunday if the talks went well": no day of what is only a condition or a reason. */
const CONDITION = /^(?:if|unless|whether|because|although|though)$/;

/** "met at the Lima summit", "spoke on the sidelines of the talks": the event word at i says where and when the other was. */
export function isOccasion(scene: Scene, i: number): boolean {
  if (EVENT_VERBS.has(lowerAt(scene.view, i)) && lowerAt(scene.view, i) !== 'meeting') return false;
  const lead = descriptionStart(scene, i) - 1;
  const lower = lowerAt(scene.view, lead);
  if (lower === 'of') return /^(?:sidelines|margins|fringes)$/.test(lowerAt(scene.view, lead - 1));
  return lower === 'at' || lower === 'during';
}

/** "which started on", "that was held", "which was to begin": the relative clause still tells of the event. */
export function goesOn(view: EventView, i: number): boolean {
  let verb = i;
  while (verb < i + 4 && (is(view, verb, BE | HAVE | MODAL) || lowerAt(view, verb) === 'to'))
    verb += 1;
  const lower = lowerAt(view, verb);
  if (/^t(?:ake|akes|ook)$/.test(lower)) return lowerAt(view, verb + 1) === 'place';
  return LIGHT_VERBS.has(lower) || GOES_ON.test(lower);
}

/** Verbs with which a relative clause goes on about the event, beside those of holding. */
const GOES_ON = /^(?:set|due|expected|likely|slated)$/;

/** "two weeks after the summit": what stands before is the day of something else. */
function isMeasured(view: EventView, i: number): boolean {
  return dateAt(view, i - 1)?.type === 'DURATION' || dateAt(view, i)?.type === 'DURATION';
}

/** A statement or speech, or ", and" before what somebody does next: days behind it are its own. */
function opensAnother(view: EventView, i: number): boolean {
  const isOther = is(view, i, CONTEXT_WORD) && !is(view, i, LISTED);
  if (isOther && !LIGHT_VERBS.has(lowerAt(view, i))) return true;
  const isPlainNext =
    view.tokens.kinds[i + 1] === WORD && !is(view, i + 1, LISTED) && !mentionAt(view, i + 1);
  if (lowerAt(view, i) !== 'and') return false;
  return lowerAt(view, i - 1) === ',' ? isPlainNext : isSubjectNext(view, i + 1);
}

/** "and the lockout will": something else has a verb of its own. */
function isSubjectNext(view: EventView, from: number): boolean {
  if (!/^(?:the|a|an)$/.test(lowerAt(view, from))) return false;
  for (let i = from + 1; i < from + 4; i += 1) {
    if (is(view, i, MODAL)) return i > from + 1;
    if (view.tokens.kinds[i] !== WORD || is(view, i, LISTED)) return false;
  }
  return false;
}

/** "spoke with X on Sunday and met Y": behind the "and" the day is that of the verb before. */
function isBetweenVerbs(
  { view, sentence }: Scene,
  i: number,
  others: ReadonlySet<number>,
): boolean {
  if (lowerAt(view, i) !== 'and' || !isVerbLike(view, i + 1)) return false;
  for (let j = i - 1; j >= Math.max(sentence.from, i - REACH); j -= 1)
    if (others.has(j)) return true;
  return false;
}
