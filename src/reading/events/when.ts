import { openEnded } from './open-ended.ts';
import { LIGHT_VERBS } from '../../lexicon/event-words.ts';
import { BE, HAVE, LISTED, RELATIVE, SAYING, SUBORDINATOR } from '../../lexicon/event-grammar.ts';
import type { DateMention, ReportDate, ReportDuration } from '../../model/reading.ts';
import { WORD } from '../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import {
  afterLastToken,
  dateAt,
  firstToken,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
} from './event-view.ts';
import type { Scene } from './subjects.ts';
import { REACH, startsClause } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { isCapital, isDash, isMark, isVerbLike } from './words.ts';

/** A stretch of tokens, half-open, in which details of an event are looked for. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Costs of what parts a date from its event, in tokens' worth of distance; by trial on news. */
const OTHER_EVENT = 25;
const CLAUSE = 20;
const MARK = 40;
const VERB_BETWEEN = 6;
/** A date that says more about another noun or verb is further away. */
const OF_ANOTHER = 60;
/** Longest title in marks, in tokens. */
const LONGEST_TITLE = 10;
/** "a few days". */
const A_FEW_DAYS = { least: 2, most: 7 };
/** Beyond this no date is taken. */
const TOO_FAR = 58;

/**
 * The calendar date that the window gives to the event: the nearest one when what stands between is counted
 * in; null for none. "November 7 meeting" beats all others.
 */
export function readWhen(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): ReportDate | null {
  const { view } = scene;
  let best: { date: DateMention; cost: number } | null = null;
  for (const step of [-1, 1] as const) {
    let cost = 0;
    const first = step < 0 ? trigger.token - 1 : trigger.to;
    const [low, high] = [
      Math.max(window.from, trigger.token - REACH),
      Math.min(window.to, trigger.token + REACH),
    ];
    for (let i = first; i >= low && i < high && cost < TOO_FAR; i += step) {
      const date = dateAt(view, i);
      if (isCalendar(date)) {
        const total = cost + costOf(scene, trigger, date, step);
        if (total < (best?.cost ?? TOO_FAR)) best = { date, cost: total };
      }
      const behind = step > 0 ? behindTitle(view, i, high) : i;
      const isOwnWord = trigger.frame === 'testify' && i === trigger.to;
      cost += 1 + (behind > i || isOwnWord ? 0 : borderCost(scene, i, others, step));
      i = behind;
    }
  }
  const value = best?.date.value;
  if (!best || !value) return null;
  const range = { start: best.date.start, end: best.date.end };
  return {
    range,
    value: hasStarted(view, best.date) ? openEnded(value, view.layers.published) : value,
  };
}

/** "which started on Monday", "began last week": the first day of what goes on. */
function hasStarted(view: EventView, date: DateMention): boolean {
  const from = firstToken(view, date);
  const verb = lowerAt(view, from - 1) === 'on' ? from - 2 : from - 1;
  return /^(?:started|began|begun|opened|starting|beginning)$/.test(lowerAt(view, verb));
}

function isCalendar(date: DateMention | null): date is DateMention {
  return date !== null && date.value !== null && date.type !== 'DURATION' && date.type !== 'SET';
}

function borderCost(scene: Scene, i: number, others: ReadonlySet<number>, step: -1 | 1): number {
  const { view } = scene;
  if (others.has(i)) return step < 0 ? OTHER_EVENT : TOO_FAR;
  if (startsClause(scene, i)) return step < 0 ? CLAUSE : TOO_FAR;
  if (isDash(view, i)) return TOO_FAR;
  if (isMark(view, i) || lowerAt(view, i) === ';') return MARK;
  if (step < 0 && isBetweenVerbs(scene, i, others)) return OTHER_EVENT;
  if (dateAt(view, i)) return 0;
  if (is(view, i, SUBORDINATOR) && !dateAt(view, i + 1))
    return step > 0 || isMeasured(view, i) ? TOO_FAR : CLAUSE;
  if (is(view, i, RELATIVE) || lowerAt(view, i) === 'that') return goesOn(view, i + 1) ? 0 : CLAUSE;
  if (is(view, i, SAYING)) return CLAUSE;
  return isVerbLike(view, i) ? VERB_BETWEEN : 0;
}

/** "two weeks after the summit": what stands before is the day of something else. */
function isMeasured(view: EventView, i: number): boolean {
  return dateAt(view, i - 1)?.type === 'DURATION' || dateAt(view, i)?.type === 'DURATION';
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

/** Last token of a short stretch in marks that opens at i, a title most often; i itself for none. */
function behindTitle(view: EventView, i: number, limit: number): number {
  if (!isMark(view, i)) return i;
  for (let j = i + 2; j < Math.min(limit, i + LONGEST_TITLE); j += 1) if (isMark(view, j)) return j;
  return i;
}

/** "which started on", "that was held": the relative clause still tells of the event. */
export function goesOn(view: EventView, i: number): boolean {
  const verb = is(view, i, BE | HAVE) ? i + 1 : i;
  return LIGHT_VERBS.has(lowerAt(view, verb)) || /^(?:took|set)$/.test(lowerAt(view, verb));
}

/** What the words on either side of a date say of whose it is. */
function costOf(scene: Scene, trigger: Trigger, date: DateMention, step: -1 | 1): number {
  const { view } = scene;
  const [from, after] = [firstToken(view, date), afterLastToken(view, date)];
  if (step < 0 && isDescribed(view, after, trigger.token)) return -10;
  const lead = lowerAt(view, from - 1);
  if (lead === 'until' || lead === 'till') return OF_ANOTHER;
  if (lead === 'since') return step > 0 && isOngoing(view, trigger.to, from) ? 0 : OF_ANOTHER;
  if (datesSaying(view, from, after)) return OF_ANOTHER;
  if (step > 0 && lowerAt(view, from) === 'followed') return OF_ANOTHER;
  if (isPossessive(view, after)) return OF_ANOTHER;
  const isNounNext =
    view.tokens.kinds[after] === WORD && !isFunctionOrVerb(view, after) && after !== trigger.token;
  return isNounNext && !isFronted(scene, from) ? OF_ANOTHER : 0;
}

/** "have been under way since May": the event itself goes on. */
function isOngoing(view: EventView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (/^(?:been|ongoing|continuing|continued|underway)$/.test(lowerAt(view, i))) return true;
  return false;
}

/** "the November 7 meeting", "Monday’s long meeting": only describing words between date and noun. */
function isDescribed(view: EventView, after: number, noun: number): boolean {
  if (noun - after > 4) return false;
  for (let i = after; i < noun; i += 1) {
    const plain = view.tokens.kinds[i] === WORD && !is(view, i, LISTED) && !mentionAt(view, i);
    if (!plain && !isPossessive(view, i) && mentionAt(view, i)?.kind !== 'place') return false;
  }
  return true;
}

function isFunctionOrVerb(view: EventView, i: number): boolean {
  return (
    is(view, i, LISTED) ||
    isVerbLike(view, i) ||
    mentionAt(view, i) !== null ||
    isCapital(view, i) ||
    lowerAt(view, i) === 'and' ||
    lowerAt(view, i).endsWith('ly') ||
    lowerAt(view, i).endsWith('ing') ||
    view.isRole[i] === 1
  );
}

/** A date at the start of the sentence dates its main verb whatever follows. */
function isFronted(scene: Scene, from: number): boolean {
  return from <= scene.sentence.from + 2;
}

/** "said on Monday", "on Monday said": the day of the saying. */
function datesSaying(view: EventView, from: number, after: number): boolean {
  const before = /^(?:on|late|early|,)$/.test(lowerAt(view, from - 1)) ? from - 2 : from - 1;
  return is(view, before, SAYING) || is(view, after, SAYING);
}

/** "for over an hour", "two-hour", "a few days": the stated length nearest to the event word; null for none. */
export function readDuration(
  scene: Scene,
  trigger: Trigger,
  window: Window,
): ReportDuration | null {
  const { view } = scene;
  const from = Math.max(window.from, trigger.token - 8);
  const to = Math.min(window.to, trigger.to + 24);
  for (let i = from; i < to; i += 1) {
    const date = dateAt(view, i);
    if (date?.type !== 'DURATION' || i !== firstToken(view, date)) continue;
    if (isLength(view, i, trigger))
      return { range: { start: date.start, end: date.end }, days: daysOf(date.timex) };
  }
  return null;
}

/** Before the event a length is an adjective ("two-hour meeting"); after it, "for", "over" or "lasting" leads it. */
function isLength(view: EventView, i: number, trigger: Trigger): boolean {
  if (i < trigger.token) return isLengthBefore(view, i, trigger.token);
  for (let j = i - 1; j > i - 5 && j >= trigger.to; j -= 1) {
    const lower = lowerAt(view, j);
    if (/^(?:for|lasted|lasting|last|course|ran|throughout)$/.test(lower)) return true;
    if (lower === 'after' || lower === 'before' || lower === 'in') return false;
  }
  return false;
}

function isLengthBefore(view: EventView, i: number, noun: number): boolean {
  for (let j = i; j < noun; j += 1) {
    if (/^[,;:]$/.test(lowerAt(view, j))) return false;
    if (!dateAt(view, j) && (is(view, j, SUBORDINATOR | RELATIVE) || isVerbLike(view, j)))
      return false;
  }
  return true;
}

function daysOf(timex: string | null): ReportDuration['days'] {
  if (timex === 'PXD') return A_FEW_DAYS;
  const match = /^P(\d{1,3})([DW])$/.exec(timex ?? '');
  if (!match) return null;
  const days = Number(match[1]) * (match[2] === 'W' ? 7 : 1);
  return { least: days, most: days };
}
