import { MODAL } from '../../../lexicon/event-grammar.ts';
import { addDays } from '../../../model/calendar.ts';
import { dateOn } from '../../../model/edtf-values.ts';
import type { ReportDate } from '../../../model/reading.ts';
import { sliceRange } from '../../../model/span.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { WEEKDAY, nextOne } from './ahead.ts';
import { isAwaited } from './status-of-noun.ts';
import type { StatusReading } from './status.ts';

/** Days back up to which "ahead of a meeting on Tuesday" may tell of one that is over. */
const JUST_OVER_DAYS = 2;

/**
 * "spoke ahead of a meeting on Thursday", "is meeting them on Friday": a bare weekday that lies back is the next
 * one where the words wait for it; days just over are left alone where it may be told of afterwards.
 */
export function nextWhenAwaited(scene: Scene, trigger: Trigger, date: ReportDate): ReportDate {
  const { published } = scene.view.layers;
  const words = sliceRange(scene.view.context.prepared.text, date.range);
  if (!published || !WEEKDAY.test(words)) return date;
  const back = published.start.earliest - date.value.end.latest;
  const isNext =
    trigger.frame === null
      ? back > JUST_OVER_DAYS && (isAwaited(scene, trigger) || isBefore(scene, trigger))
      : back > 0 && isMeetingThen(scene.view, trigger.token, date);
  return isNext ? { range: date.range, value: nextOne(date.value) } : date;
}

/** "spoke before a meeting on Thursday". */
function isBefore(scene: Scene, { token }: Trigger): boolean {
  return lowerAt(scene.view, descriptionStart(scene, token) - 1) === 'before';
}

/** "is meeting them on Friday", "we’ll be meeting on Friday": the day stands behind a verb of what one is about to do. */
function isMeetingThen(view: EventView, verb: number, { range }: ReportDate): boolean {
  if (!lowerAt(view, verb).endsWith('ing') || range.start < (view.tokens.ends[verb] ?? 0))
    return false;
  const be = lowerAt(view, verb - 1);
  if (be === 'be') return is(view, verb - 2, MODAL) || /[’']ll$/.test(lowerAt(view, verb - 2));
  return /^(?:is|are|am)$|[’'](?:m|re)$/.test(be);
}

/** "did not meet on Monday": told as over, so that a bare weekday ahead of the article is the one before it. */
export function lastWhenOver(
  { view }: Scene,
  { frame, token }: Trigger,
  date: ReportDate,
  told: StatusReading,
): ReportDate {
  const { published } = view.layers;
  const words = sliceRange(view.context.prepared.text, date.range);
  const isAhead = published !== null && date.value.start.earliest > published.end.latest;
  const isOver =
    told.isSure && (told.status === 'held' || (told.status === 'denied' && isPast(view, token)));
  if (frame === null || !isAhead || !isOver || !WEEKDAY.test(words)) return date;
  if (date.range.start < (view.tokens.ends[token] ?? 0)) return date;
  const because = 'the one before: the words tell of what is over';
  const value = dateOn(addDays(date.value.start.earliest, -7), { basis: 'anchored', because });
  return { range: date.range, value };
}

/** "did not meet", "never met", "had not met". */
function isPast(view: EventView, verb: number): boolean {
  for (let i = verb - 1; i > verb - 4; i -= 1)
    if (/^(?:did|had|was|were|never|didn[’']t|hadn[’']t)$/.test(lowerAt(view, i))) return true;
  return false;
}
