import { BE, HAVE, MODAL, MOTION } from '../../../lexicon/event-grammar.ts';
import type { DateMention, ReportDate } from '../../../model/reading.ts';
import { asideBefore } from '../phrases/clauses.ts';
import { TOO_FAR, borderCost } from '../phrases/date-borders.ts';
import { ownerCost } from './date-owner.ts';
import { errandVerb } from '../phrases/errand.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, firstToken, is, lowerAt } from '../phrases/event-view.ts';
import { joiningVerb } from '../people/joined-for.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import { journeyVerb } from '../status/journeys.ts';
import { FRONTED, asFronted } from './fronted.ts';
import { openEnded } from './open-ended.ts';
import { behindOwnPredicate } from './own-predicate.ts';
import type { Scene } from '../phrases/scene.ts';
import { behindPurpose, behindTopic } from '../phrases/topics.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';
import { REACH } from '../phrases/window.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** Longest title in marks, in tokens. */
const LONGEST_TITLE = 10;

/** A date with its distance from the event word, what stands between counted in. */
interface Found {
  readonly date: DateMention;
  readonly cost: number;
}

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
  const left = nearestDate(
    scene,
    trigger,
    others,
    { ...window, from: leftBound(scene, trigger, window) },
    -1,
  );
  const right =
    behindVerb(scene, trigger, others, window) ??
    nearestDate(scene, trigger, others, { ...window, to: rightBound(scene, trigger, window) }, 1);
  const best = left && (!right || left.cost <= right.cost) ? left : right;
  const value = best?.date.value;
  if (!best || !value) return null;
  const { start, end } = best.date;
  const hasBegun = hasStarted(view, best.date);
  return {
    range: { start, end },
    value: hasBegun ? openEnded(value, view.layers.published) : value,
  };
}

/** "talks aimed at ending the strike will start again on Saturday": the day behind the noun's own verb; null for none. */
function behindVerb(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
): Found | null {
  const behind = behindOwnPredicate(scene, trigger, others);
  if (behind < 0 || behind >= window.to) return null;
  return nearestDate(scene, { ...trigger, to: behind }, others, window, 1);
}

function nearestDate(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
  window: Window,
  step: -1 | 1,
): Found | null {
  const { view } = scene;
  const low = Math.max(window.from, trigger.token - REACH);
  const high = Math.min(window.to, trigger.token + REACH);
  let best: Found | null = null;
  let cost = 0;
  for (
    let i = step < 0 ? trigger.token - 1 : trigger.to;
    i >= low && i < high && cost < TOO_FAR + FRONTED;
    i += step
  ) {
    const date = dateAt(view, i);
    if (isCalendar(date)) {
      const total = ownerCost(scene, trigger, date, step) + asFronted(scene, date, trigger, cost);
      if (total < (best?.cost ?? TOO_FAR)) best = { date, cost: total };
    }
    const behind = step > 0 ? behindAside(view, i, high) : beforeAside(scene, i);
    const isOwnWord = trigger.frame === 'testify' && i === trigger.to;
    cost += 1 + (behind !== i || isOwnWord ? 0 : borderCost(scene, i, others, step));
    i = behind;
  }
  return best;
}

/** Before such a noun: the sentence is about something else. */
const ASIDE = /^(?:of|to|about|on|for|from|with|by|over|than|regarding)$/;

/** "the results of the talks", "close to the talks": days before such a phrase are those of something else. */
function leftBound(scene: Scene, trigger: Trigger, window: Window): number {
  if (trigger.frame !== null) return window.from;
  const start = descriptionStart(scene, trigger.token);
  const lead = trigger.kind === 'visit' ? /^(?:of|to|about|from|with|by)$/ : ASIDE;
  const isAside =
    lead.test(lowerAt(scene.view, start - 1)) &&
    !isErrand(scene, start) &&
    !isPartOf(scene.view, start - 1);
  return isAside ? Math.max(window.from, start) : window.from;
}

/** "spoke on Tuesday at the end of a meeting": some of the event itself. */
function isPartOf(view: EventView, of: number): boolean {
  return lowerAt(view, of) === 'of' && OWN_PART.test(lowerAt(view, of - 1));
}

const OWN_PART =
  /^(?:start|beginning|end|opening|close|conclusion|outset|sidelines|margins|fringes|day|days|round|rounds|series|venue|host)$/;

/** "decisions from the talks will be told on Friday": days behind the verb of such a phrase are those of something else. */
function rightBound(scene: Scene, trigger: Trigger, window: Window): number {
  if (trigger.frame !== null) return window.to;
  const { view } = scene;
  const start = descriptionStart(scene, trigger.token);
  if (!/^(?:from|about|over|regarding)$/.test(lowerAt(view, start - 1))) return window.to;
  for (let i = trigger.to; i < Math.min(window.to, trigger.to + REACH); i += 1)
    if (is(view, i, BE | HAVE | MODAL)) return i;
  return window.to;
}

/** "on Thursday she is expected in Oslo for talks", "arrived on Monday for talks": one is there for the event. */
function isErrand(scene: Scene, start: number): boolean {
  const { view } = scene;
  if (lowerAt(view, start - 1) !== 'for') return false;
  if ([joiningVerb, journeyVerb, errandVerb].some((find) => find(scene, start) >= 0)) return true;
  for (let i = start - 2; i > start - 10; i -= 1)
    if (is(view, i, MOTION) || /^(?:expected|due)$/.test(lowerAt(view, i))) return true;
  return false;
}

function isCalendar(date: DateMention | null): date is DateMention {
  return date !== null && date.value !== null && date.type !== 'DURATION' && date.type !== 'SET';
}

/** "which started on Monday", "began last week": the first day of what goes on. */
function hasStarted(view: EventView, date: DateMention): boolean {
  const from = firstToken(view, date);
  const verb = lowerAt(view, from - 1) === 'on' ? from - 2 : from - 1;
  return /^(?:started|began|begun|opened|starting|beginning)$/.test(lowerAt(view, verb));
}

/** Where a title in marks or a short topic ("on a truce between") ends; else i. */
function behindAside(view: EventView, i: number, limit: number): number {
  return Math.max(
    behindTitle(view, i, limit),
    behindTopic(view, i, limit),
    behindPurpose(view, i, limit),
  );
}

/** Where the clause opens that the comma at i closes, right before a verb ("Ruiz, who spoke on Friday, is in talks"); else i. */
function beforeAside(scene: Scene, i: number): number {
  const { view } = scene;
  if (isMark(view, i)) return beforeTitle(view, i, scene.sentence.from);
  if (lowerAt(view, i) !== ',' || !isVerbLike(view, i + 1)) return i;
  const opener = asideBefore(scene, i);
  return opener < 0 ? i : opener;
}

/** Last token of a short stretch in marks that opens at i, a title most often; i itself for none. */
function behindTitle(view: EventView, i: number, limit: number): number {
  if (!isMark(view, i)) return i;
  for (let j = i + 2; j < Math.min(limit, i + LONGEST_TITLE); j += 1) if (isMark(view, j)) return j;
  return i;
}

/** First token of a short stretch in marks that closes at i; i itself for none. */
function beforeTitle(view: EventView, i: number, from: number): number {
  for (let j = i - 2; j >= Math.max(from, i - LONGEST_TITLE); j -= 1) if (isMark(view, j)) return j;
  return i;
}
