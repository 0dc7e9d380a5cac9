import { CLAUSE_BREAKS } from '../../lexicon/event-context.ts';
import type { DateMention, ReportDate, ReportDuration } from '../../model/reading.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { dateAt, lowerAt } from './event-view.ts';
import type { Trigger } from './triggers.ts';

/** Verbs of saying: a date right after one dates the saying, not the event. */
const SAYING = new Set(
  'said says told tells added announced reported noted wrote tweeted stated confirmed'.split(' '),
);

/**
 * The calendar date that the sentence gives to the event: the nearest one that no other event word,
 * verb of saying or clause border parts from the trigger; dates right before it count as nearest.
 */
export function readWhen(
  view: EventView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  sentence: SentenceTokens,
): ReportDate | null {
  const best = nearestDate(view, trigger, triggers, sentence);
  return best?.value ? { range: { start: best.start, end: best.end }, value: best.value } : null;
}

function nearestDate(
  view: EventView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  sentence: SentenceTokens,
): DateMention | null {
  const others = new Set(
    triggers.map((other) => other.token).filter((token) => token !== trigger.token),
  );
  let best: { date: DateMention; cost: number } | null = null;
  for (const step of [-1, 1] as const) {
    let penalty = 0;
    for (let i = trigger.token + step; i >= sentence.from && i < sentence.to; i += step) {
      const date = dateAt(view, i);
      const cost = Math.abs(i - trigger.token) + penalty;
      if (date?.value && !datesSaying(view, i) && (!best || cost < best.cost))
        best = { date, cost };
      penalty += borderCost(view, i, others);
    }
  }
  return best && best.cost < TOO_FAR ? best.date : null;
}

const TOO_FAR = 60;

function borderCost(view: EventView, i: number, others: ReadonlySet<number>): number {
  const lower = lowerAt(view, i);
  if (SAYING.has(lower)) return 30;
  if (others.has(i)) return 25;
  if (CLAUSE_BREAKS.has(lower)) return 20;
  return lower === ';' || lower === '”' || lower === '“' ? 30 : 0;
}

function datesSaying(view: EventView, i: number): boolean {
  let j = i;
  while (dateAt(view, j) === dateAt(view, i) && j > 0) j -= 1;
  const before = lowerAt(view, j) === 'on' ? lowerAt(view, j - 1) : lowerAt(view, j);
  return SAYING.has(before) || SAYING.has(lowerAfter(view, i));
}

function lowerAfter(view: EventView, i: number): string {
  let j = i;
  while (dateAt(view, j) === dateAt(view, i) && j < view.tokens.count) j += 1;
  return lowerAt(view, j);
}

/** "for over an hour", "two-hour", "a few days": the nearest stated length within the clause. */
export function readDuration(
  view: EventView,
  trigger: Trigger,
  sentence: SentenceTokens,
): ReportDuration | null {
  const from = Math.max(sentence.from, trigger.token - 4);
  const to = Math.min(sentence.to, trigger.token + 14);
  for (let i = from; i < to; i += 1) {
    const date = dateAt(view, i);
    if (date?.type !== 'DURATION' || !isLength(view, i, trigger)) continue;
    return { range: { start: date.start, end: date.end }, days: daysOf(date.timex) };
  }
  return null;
}

/** Before the trigger a length is an adjective ("two-hour meeting"); after it, "for" or "over" leads it. */
function isLength(view: EventView, i: number, trigger: Trigger): boolean {
  if (i < trigger.token) return true;
  for (let j = i - 1; j > i - 4 && j > trigger.token; j -= 1) {
    if (/^(?:for|over|lasted|lasting|last|course)$/.test(lowerAt(view, j))) return true;
  }
  return false;
}

function daysOf(timex: string | null): ReportDuration['days'] {
  const match = /^P(\d{1,3})([DW])$/.exec(timex ?? '');
  if (!match) return null;
  const days = Number(match[1]) * (match[2] === 'W' ? 7 : 1);
  return { least: days, most: days };
}
