import {
  ANNOUNCED_WORDS,
  CANCELLED_WORDS,
  DENIED_WORDS,
  FUTURE_WORDS,
  HEDGES,
  PLANNED_WORDS,
  POSTPONED_WORDS,
  URGED_WORDS,
} from '../../lexicon/event-context.ts';
import type { EventStatus } from '../../model/event-kinds.ts';
import type { ReportDate } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { endOf, lowerAt, startOf } from './event-view.ts';
import type { Trigger } from './triggers.ts';

/** How far around a trigger words of status count, in tokens. */
const REACH = 10;

const BORDERS = new Set(
  '; : “ ” that which who when while after before because although though but said says'.split(' '),
);

/** What the words around a trigger say of the event. */
export function readStatus(
  view: EventView,
  trigger: Trigger,
  date: ReportDate | null,
  sentence: SentenceTokens,
): EventStatus {
  const left = wordsLeft(view, trigger.token, sentence);
  const right = trigger.frame === null ? wordsRight(view, trigger.token, sentence) : [];
  const all = [...left, ...right];
  if (all.some((word) => CANCELLED_WORDS.has(word))) return 'cancelled';
  if (all.some((word) => POSTPONED_WORDS.has(word))) return 'postponed';
  if (isDenied(left, trigger)) return 'denied';
  return trigger.frame === null
    ? nounStatus(view, left, right, date)
    : verbStatus(view, trigger, left, date);
}

function isDenied(left: readonly string[], trigger: Trigger): boolean {
  const near = left.slice(0, trigger.frame === null ? 3 : 4);
  return near.some((word) => DENIED_WORDS.has(word)) && !near.includes('only');
}

function verbStatus(
  view: EventView,
  trigger: Trigger,
  left: readonly string[],
  date: ReportDate | null,
): EventStatus {
  const form = lowerAt(view, trigger.token);
  const isInfinitive = left[0] === 'to' || (left[1] === 'to' && (left[0] ?? '').endsWith('ly'));
  if (isInfinitive) return planned(left.slice(1)) ?? 'expected';
  const modal = left.slice(0, 4).find((word) => FUTURE_WORDS.has(word));
  if (modal) return modal === 'will' || modal === 'shall' ? 'announced' : 'expected';
  if (/(?:ed|met|spoke|held)$/.test(form)) return 'held';
  if (form.endsWith('ing') && left.slice(0, 3).some((word) => /^(?:will|be|to)$/.test(word)))
    return 'announced';
  return byDate(view, date) ?? (/^(?:meet|visit|speak)$/.test(form) ? 'announced' : 'held');
}

/** The kind of plan that the words left of a trigger tell; null for none. */
function planned(left: readonly string[]): EventStatus | null {
  for (const word of left) {
    if (URGED_WORDS.has(word)) return 'urged';
    if (ANNOUNCED_WORDS.has(word)) return 'announced';
    if (PLANNED_WORDS.has(word)) return 'expected';
  }
  return null;
}

function nounStatus(
  view: EventView,
  left: readonly string[],
  right: readonly string[],
  date: ReportDate | null,
): EventStatus {
  const near = left.slice(0, 6);
  if (right.slice(0, 3).some((word) => /^(?:will|shall|may|might|could|would)$/.test(word)))
    return 'announced';
  const plan = planned(near);
  if (plan) return plan;
  return byDate(view, date) ?? 'held';
}

/** Before or after publication, when both are known. */
function byDate(view: EventView, date: ReportDate | null): EventStatus | null {
  const published = view.context.head.published;
  if (!date || !published) return null;
  if (date.value.start.earliest > published.end.latest) return 'expected';
  return date.value.end.latest <= published.end.latest ? 'held' : null;
}

/** Lower-case words left of the trigger inside its clause, nearest first. */
function wordsLeft(view: EventView, token: number, sentence: SentenceTokens): readonly string[] {
  const words: string[] = [];
  for (let i = token - 1; i >= Math.max(sentence.from, token - REACH); i -= 1) {
    const lower = lowerAt(view, i);
    if (BORDERS.has(lower)) break;
    words.push(lower);
  }
  return words;
}

function wordsRight(view: EventView, token: number, sentence: SentenceTokens): readonly string[] {
  const words: string[] = [];
  for (let i = token + 1; i < Math.min(sentence.to, token + REACH); i += 1) {
    const lower = lowerAt(view, i);
    if (BORDERS.has(lower)) break;
    words.push(lower);
  }
  return words;
}

/** "reportedly" and the like in the sentence; null for none. */
export function readHedge(view: EventView, sentence: SentenceTokens): TextRange | null {
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (HEDGES.has(lowerAt(view, i)))
      return { start: startOf(view.tokens, i), end: endOf(view.tokens, i) };
  }
  return null;
}
