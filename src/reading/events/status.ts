import { ADVERB, AUXILIARY, BE, NEGATION, SUBORDINATOR } from '../../lexicon/event-grammar.ts';
import {
  ANNOUNCED_WORDS,
  CANCELLED_WORDS,
  DENIED_WORDS,
  EXPECTED_WORDS,
  FUTURE_WORDS,
  HEDGES,
  POSTPONED_WORDS,
  URGED_WORDS,
} from '../../lexicon/event-context.ts';
import type { EventStatus } from '../../model/event-kinds.ts';
import type { ReportDate } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, lowerAt, rangeOfTokens } from './event-view.ts';
import { descriptionStart, holdingVerb } from './noun-people.ts';
import type { Scene } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import type { Window } from './when.ts';
import { isMark } from './words.ts';

/** What is told of an event, and whether a word says so or it is only assumed. */
export interface StatusReading {
  readonly status: EventStatus;
  readonly isSure: boolean;
}

/** How far around an event word words of status count, in tokens. */
const STATUS_REACH = 12;

/** What the words around a trigger say of the event. */
export function readStatus(scene: Scene, trigger: Trigger, date: ReportDate | null): StatusReading {
  const found = trigger.frame === null ? nounStatus(scene, trigger) : verbStatus(scene, trigger);
  if (found) return { status: agree(scene.view, found, date), isSure: true };
  const status = byDate(scene.view, date) ?? 'held';
  return { status, isSure: status !== 'held' || date !== null };
}

/** A plan for a day that lies behind the article stays a plan; what was held cannot lie ahead. */
function agree(view: EventView, status: EventStatus, date: ReportDate | null): EventStatus {
  return status === 'held' && byDate(view, date) === 'announced' ? 'announced' : status;
}

/** Before or after publication, when both are known. */
function byDate(view: EventView, date: ReportDate | null): EventStatus | null {
  const { published } = view.layers;
  if (!date || !published) return null;
  if (date.value.start.earliest > published.end.latest) return 'announced';
  return date.value.end.latest < published.start.earliest ? 'held' : null;
}

function verbStatus(scene: Scene, trigger: Trigger): EventStatus | null {
  const { view } = scene;
  const left = wordsLeft(scene, trigger.token);
  const form = lowerAt(view, trigger.token);
  const negated = isNegated(view, trigger.token);
  if (left.some((word) => CANCELLED_WORDS.has(word))) return 'cancelled';
  if (left.some((word) => POSTPONED_WORDS.has(word))) return 'postponed';
  if (negated) return 'denied';
  const near = left.slice(0, 4);
  const modal = near.find((word, i) => FUTURE_WORDS.has(word) && !near.slice(0, i).includes('to'));
  if (modal)
    return isDenial(left)
      ? 'denied'
      : modal === 'will' || modal === 'shall'
        ? 'announced'
        : 'expected';
  if (near.some((word) => /^(?:should|must)$/.test(word)) && near[0] !== 'to') return 'urged';
  const to = left.slice(0, 3).indexOf('to');
  if (
    to >= 0 &&
    /^(?:be|have|also|\w+ly|jointly|again|separately)?$/.test(left.slice(0, to).join(''))
  )
    return infinitiveStatus(left.slice(to + 1));
  if (/(?:ed|met|spoke|spoken|sat)$/.test(form))
    return near.includes('would') ? 'expected' : 'held';
  if (form.endsWith('ing')) return gerundStatus(scene, trigger.token, left);
  return presentStatus(left);
}

/** "did not meet", "has never visited", "no one met". */
function isNegated(view: EventView, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 5; i -= 1) {
    if (is(view, i, NEGATION)) return lowerAt(view, i + 1) !== 'only';
    if (lowerAt(view, i) === 'nobody') return true;
    if (!is(view, i, AUXILIARY | ADVERB) && lowerAt(view, i) !== 'to') return false;
  }
  return false;
}

function isDenial(left: readonly string[]): boolean {
  return left.some((word) => /^(?:denied|denies|denying|refused|ruled)$/.test(word));
}

/** "plans to meet", "urged them to meet", "flew there to meet": what the verb before makes of it. */
function infinitiveStatus(left: readonly string[]): EventStatus {
  for (const word of left.slice(0, 9)) {
    if (DENIED_WORDS.has(word)) return 'denied';
    if (URGED_WORDS.has(word)) return 'urged';
    if (ANNOUNCED_WORDS.has(word)) return 'announced';
    if (EXPECTED_WORDS.has(word)) return 'expected';
    if (/^(?:were|was|is|are)$/.test(word) && left[0] === word) return 'announced';
    if (
      /^(?:flew|went|travelled|traveled|came|arrived|returned|continued|began|managed)$/.test(word)
    )
      return 'held';
  }

  return 'expected';
}

/** "before meeting X, he said": as the main clause; "is meeting X": on its way. */
function gerundStatus(scene: Scene, token: number, left: readonly string[]): EventStatus | null {
  const { view } = scene;
  if (left.slice(0, 3).some((word) => /^(?:will|to)$/.test(word))) return 'announced';
  if (is(view, token - 1, BE)) return null;
  if (left.slice(0, 3).some((word) => EXPECTED_WORDS.has(word))) return 'expected';
  if (left.some((word) => /^(?:will|plans|scheduled|planned|would)$/.test(word))) return 'expected';
  return null;
}

/** "they meet on Monday": news of what is to come, unless the date says otherwise. */
function presentStatus(left: readonly string[]): EventStatus | null {
  if (left.some((word) => /^(?:until|unless|if|let)$/.test(word))) return 'expected';
  return null;
}

function nounStatus(scene: Scene, trigger: Trigger): EventStatus | null {
  const start = descriptionStart(scene, trigger.token);
  const inside = wordsBetween(scene, start, trigger.token);
  const after = wordsRight(scene, trigger.to);
  const verb = holdingVerb(scene, start);
  const governed = verb >= 0 ? governedStatus(scene, trigger, verb) : null;
  const around = [...inside, ...after.slice(0, 9)];
  if (around.some((word) => CANCELLED_WORDS.has(word))) return 'cancelled';
  if (around.some((word) => POSTPONED_WORDS.has(word))) return 'postponed';
  if (governed) return governed;
  const left = wordsLeft(scene, start);
  if (left.slice(0, 2).some((word) => CANCELLED_WORDS.has(word))) return 'cancelled';
  if (left.slice(0, 2).some((word) => POSTPONED_WORDS.has(word))) return 'postponed';
  if (isDeniedNoun(inside, left)) return 'denied';
  return plannedNoun(inside, left, after) ?? heldNoun(left, after);
}

/** "no meeting", "denied a meeting", "refused talks". */
function isDeniedNoun(inside: readonly string[], left: readonly string[]): boolean {
  if (inside[0] === 'no' || inside[0] === 'without') return true;
  return left.slice(0, 2).some((word) => DENIED_WORDS.has(word) && word !== 'failed');
}

function plannedNoun(
  inside: readonly string[],
  left: readonly string[],
  after: readonly string[],
): EventStatus | null {
  if (after.slice(0, 2).some((word) => FUTURE_WORDS.has(word)))
    return after.includes('will') ? 'announced' : 'expected';
  if (after[0] === 'is' || after[0] === 'are')
    if (after.slice(1, 4).some((word) => ANNOUNCED_WORDS.has(word) || EXPECTED_WORDS.has(word)))
      return 'announced';
  if (/^(?:set|scheduled|planned|due|slated|planned)$/.test(after[0] ?? '')) return 'announced';
  if (
    inside.some((word) =>
      /^(?:upcoming|forthcoming|planned|scheduled|expected|slated|proposed|future|possible|potential|next|coming|would-be|another)$/.test(
        word,
      ),
    ) &&
    !inside.includes('first')
  )
    return inside.some((word) => /^(?:possible|potential|proposed|future|expected)$/.test(word))
      ? 'expected'
      : inside.includes('another')
        ? anotherStatus(left)
        : 'announced';
  const near = left.slice(0, 4);
  if (isUrged(near)) return 'urged';
  if (near.some((word) => ANNOUNCED_WORDS.has(word) && !/^(?:next|coming|plan|plans)$/.test(word)))
    return 'announced';
  return near.some((word) => EXPECTED_WORDS.has(word) && word !== 'about') ? 'expected' : null;
}

/** "urged talks", "called for a meeting", "the need for a summit"; not "encouraged by the meeting". */
function isUrged(near: readonly string[]): boolean {
  const at = near[0] === 'for' ? 1 : 0;
  return near
    .slice(at, at + 2)
    .some(
      (word, i) =>
        URGED_WORDS.has(word) &&
        (at === 1 || !/^(?:call|calls|called|calling)$/.test(word)) &&
        (i === 0 || near[at] !== 'by'),
    );
}

function anotherStatus(left: readonly string[]): EventStatus | null {
  return left
    .slice(0, 6)
    .some((word) => /^(?:agreed|agree|plan|plans|will|organize|organise)$/.test(word))
    ? 'announced'
    : null;
}

function heldNoun(left: readonly string[], after: readonly string[]): EventStatus | null {
  if (/^(?:after|during|following|since)$/.test(left[0] ?? '')) return 'held';
  return /^(?:took|ended|began|lasted|was|were|produced|focused)$/.test(after[0] ?? '') &&
    !/^(?:to|expected|due|set|scheduled|planned)$/.test(after[1] ?? '')
    ? 'held'
    : null;
}

/** As the verb that holds the event is told: "held talks", "will hold talks", "plans to hold talks". */
function governedStatus(scene: Scene, trigger: Trigger, verb: number): EventStatus | null {
  const { view } = scene;
  const form = lowerAt(view, verb);
  if (/^(?:postpone|cancel)/.test(form)) return form.startsWith('p') ? 'postponed' : 'cancelled';
  if (/^(?:demand|request|propose|seek|sought|seeking)/.test(form)) return 'urged';
  if (/^(?:schedule|plan|announce|arrange)/.test(form)) return 'announced';
  if (/^(?:boycott|skip)/.test(form)) return null;

  return verbStatus(scene, { ...trigger, token: verb, to: verb + 1, frame: 'meet' });
}

/** Lower-case words left of the token inside its clause, nearest first. */
function wordsLeft(scene: Scene, token: number): readonly string[] {
  const { view, sentence } = scene;
  const words: string[] = [];
  for (let i = token - 1; i >= Math.max(sentence.from, token - STATUS_REACH); i -= 1) {
    if (bordersStatus(view, i)) break;
    words.push(lowerAt(view, i));
  }
  return words;
}

function wordsRight(scene: Scene, token: number): readonly string[] {
  const { view, sentence } = scene;
  const words: string[] = [];
  for (let i = token; i < Math.min(sentence.to, token + STATUS_REACH); i += 1) {
    if (bordersStatus(view, i)) break;
    words.push(lowerAt(view, i));
  }
  return words;
}

function wordsBetween(scene: Scene, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) words.push(lowerAt(scene.view, i));
  return words;
}

function bordersStatus(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (/^[;:]$/.test(lower) || isMark(view, i)) return true;
  if (dateAt(view, i)) return false;
  return is(view, i, SUBORDINATOR) && !/^(?:before|after|so|as|until|if|unless)$/.test(lower);
}

/** "reportedly" and the like within the clause of the event; null for none. */
export function readHedge(scene: Scene, trigger: Trigger, window: Window): TextRange | null {
  const { view } = scene;
  const from = Math.max(window.from, trigger.token - 20);
  const to = Math.min(window.to, trigger.to + 8);
  for (let i = from; i < to; i += 1)
    if (HEDGES.has(lowerAt(view, i))) return rangeOfTokens(view, i, i + 1);
  return null;
}
