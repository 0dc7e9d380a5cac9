import { RELATIVE, SUBORDINATOR } from '../../../lexicon/event-grammar.ts';
import type { ReportDuration } from '../../../model/reading.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, firstToken, is, lowerAt } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';
import { isVerbLike } from '../phrases/words.ts';

/** How far before and behind the event word a length is looked for, in tokens. */
const BEFORE = 8;
const BEHIND = 24;
/** "a few days". */
const A_FEW_DAYS = { least: 2, most: 7 };

/** "for over an hour", "two-hour", "a few days": the stated length of the event; null for none. */
export function readDuration(
  { view }: Scene,
  trigger: Trigger,
  window: Window,
): ReportDuration | null {
  const from = Math.max(window.from, trigger.token - BEFORE);
  const to = Math.min(window.to, trigger.to + BEHIND);
  for (let i = from; i < to; i += 1) {
    const date = dateAt(view, i);
    if (date?.type !== 'DURATION' || i !== firstToken(view, date)) continue;
    if (i < trigger.token ? isAdjective(view, i, trigger.token) : isLed(view, i, trigger.to))
      return { range: { start: date.start, end: date.end }, days: daysOf(date.timex) };
  }
  return null;
}

/** "two-hour meeting": nothing of another clause between length and event. */
function isAdjective(view: EventView, i: number, noun: number): boolean {
  for (let j = i; j < noun; j += 1) {
    if (/^[,;:]$/.test(lowerAt(view, j))) return false;
    const isBorder = is(view, j, SUBORDINATOR | RELATIVE) || isVerbLike(view, j);
    if (isBorder && !dateAt(view, j)) return false;
  }
  return true;
}

/** "met for two hours", "talks that lasted three days". */
function isLed(view: EventView, i: number, from: number): boolean {
  for (let j = i - 1; j > i - 5 && j >= from; j -= 1) {
    if (/^(?:for|lasted|lasting|last|course|ran|throughout)$/.test(lowerAt(view, j))) return true;
    if (/^(?:after|before|in)$/.test(lowerAt(view, j))) return false;
  }
  return false;
}

function daysOf(timex: string | null): ReportDuration['days'] {
  if (timex === 'PXD') return A_FEW_DAYS;
  const match = /^P(\d{1,3})([DW])$/.exec(timex ?? '');
  if (!match) return null;
  const days = Number(match[1]) * (match[2] === 'W' ? 7 : 1);
  return { least: days, most: days };
}
