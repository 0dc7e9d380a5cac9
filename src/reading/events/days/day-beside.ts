import { SUBORDINATOR } from '../../../lexicon/event-grammar.ts';
import { addDays } from '../../../model/calendar.ts';
import { dateOn, dateWithin } from '../../../model/edtf-values.ts';
import type { DateMention, ReportDate } from '../../../model/reading.ts';
import type { EventView } from '../phrases/event-view.ts';
import { afterLastToken, dateAt, firstToken, lowerAt } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';
import { isMark } from '../phrases/words.ts';

/** How far from the event the phrase may stand, and from the phrase its day, in tokens. */
const NEAR = 24;
const ANCHOR_REACH = 14;

/** Days in a unit, and how many days either way it may be off. */
export const UNITS: Readonly<Record<string, { readonly days: number; readonly off: number }>> = {
  D: { days: 1, off: 0 },
  W: { days: 7, off: 3 },
  M: { days: 30, off: 15 },
};

const NAMED_UNITS: Readonly<Record<string, { readonly days: number; readonly off: number }>> = {
  day: { days: 1, off: 0 },
  night: { days: 1, off: 0 },
  evening: { days: 1, off: 0 },
  week: { days: 7, off: 3 },
  month: { days: 30, off: 15 },
};

/** A distance in days, give or take, told by tokens from `from` on. */
interface Distance {
  readonly from: number;
  readonly days: number;
  readonly off: number;
}

/**
 * "met two days before the vote on March 12", "One day after being appointed on Monday, she met": the day of the
 * event by its distance from another day of the sentence; null where no such words stand by it.
 */
export function dayBeside(scene: Scene, trigger: Trigger, window: Window): ReportDate | null {
  const { view } = scene;
  const to = Math.min(window.to, trigger.to + NEAR);
  for (let i = trigger.to + 1; i < to; i += 1) {
    if (isMark(view, i) || /^[,;:]$/.test(lowerAt(view, i))) return null;
    const told = isSign(view, i) ? fromAnchor(view, i, to + ANCHOR_REACH) : null;
    if (told) return told;
  }
  return beforeComma(scene, trigger);
}

/** "A week after the vote on March 12, she met": at the head of the sentence, up to its comma. */
function beforeComma({ view, sentence }: Scene, trigger: Trigger): ReportDate | null {
  for (let i = sentence.from + 1; i < Math.min(trigger.token, sentence.from + 5); i += 1) {
    if (!isSign(view, i)) continue;
    const comma = commaBehind(view, i, trigger.token);
    return comma < 0 ? null : fromAnchor(view, i, comma);
  }
  return null;
}

function commaBehind(view: EventView, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (lowerAt(view, i) === ',' && !dateAt(view, i)) return i;
  return -1;
}

function isSign(view: EventView, i: number): boolean {
  return /^(?:before|after)$/.test(lowerAt(view, i));
}

/** The day counted from the first one behind the word "before" or "after" at token i. */
function fromAnchor(view: EventView, i: number, limit: number): ReportDate | null {
  const distance = distanceBefore(view, i);
  const anchor = distance && anchorBehind(view, i + 1, Math.min(limit, i + ANCHOR_REACH));
  if (!distance || !anchor?.value) return null;
  const sign = lowerAt(view, i) === 'after' ? 1 : -1;
  const because = 'counted from the day the sentence gives';
  const day = addDays(anchor.value.start.earliest, sign * distance.days);
  const telling = { basis: 'anchored', because } as const;
  const bounds = { earliest: addDays(day, -distance.off), latest: addDays(day, distance.off) };
  const value = distance.off === 0 ? dateOn(day, telling) : dateWithin(bounds, telling);
  return { range: { start: view.tokens.starts[distance.from] ?? 0, end: anchor.end }, value };
}

/** "two days", "the day", "hours" right before token i. */
function distanceBefore(view: EventView, i: number): Distance | null {
  const length = dateAt(view, i - 1);
  const match = /^P(\d{1,2})([DWM])$/.exec(length?.timex ?? '');
  const unit = UNITS[match?.[2] ?? ''];
  if (length && unit && lowerAt(view, firstToken(view, length) - 1) !== 'for')
    return { from: firstToken(view, length), days: unit.days * Number(match?.[1]), off: unit.off };
  const [noun, article] = [lowerAt(view, i - 1), lowerAt(view, i - 2)];
  const named = /^(?:the|a)$/.test(article) ? NAMED_UNITS[noun] : undefined;
  if (named) return { from: i - 2, ...named };
  return /^(?:hours|minutes|moments|shortly|immediately)$/.test(noun)
    ? { from: i - 1, days: 0, off: 0 }
    : null;
}

/** The first calendar day behind token `from`, no clause between; null for none. */
function anchorBehind(view: EventView, from: number, to: number): DateMention | null {
  for (let i = from; i < to; i += 1) {
    const lower = lowerAt(view, i);
    if (isMark(view, i) || /^[,;:.]$/.test(lower)) return null;
    const date = dateAt(view, i);
    const value = date?.value;
    if (date && value && value.start.earliest === value.end.latest)
      return afterLastToken(view, date) <= to + 1 ? date : null;
    if (!date && ((view.classes[i] ?? 0) & SUBORDINATOR) !== 0) return null;
  }
  return null;
}
