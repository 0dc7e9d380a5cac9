import { addDays } from '../../../model/calendar.ts';
import { dateLasting, dateWithin } from '../../../model/edtf-values.ts';
import { POSTPONED_WORDS } from '../../../lexicon/event-context.ts';
import type { ReportDate } from '../../../model/reading.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, firstToken, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import { REACH } from '../phrases/window.ts';
import { UNITS } from './day-beside.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** "ran out on Sunday, two weeks after the summit": the event's day, counted from the day of the main clause; null for none. */
export function dayByDistance(scene: Scene, trigger: Trigger): ReportDate | null {
  const { view, sentence } = scene;
  const lead =
    trigger.frame === null ? descriptionStart(scene, trigger.token) - 1 : trigger.token - 1;
  const sign = lowerAt(view, lead) === 'after' ? -1 : lowerAt(view, lead) === 'before' ? 1 : 0;
  const length = dateAt(view, lead - 1) ?? dateAt(view, lead);
  const match = /^P(\d{1,2})([DWM])$/.exec(length?.timex ?? '');
  const unit = UNITS[match?.[2] ?? ''];
  if (!length || !unit || sign === 0) return null;
  for (let i = firstToken(view, length) - 1; i >= Math.max(sentence.from, lead - REACH); i -= 1) {
    const anchor = dateAt(view, i)?.value;
    if (!anchor || anchor.days.most > 1) continue;
    const count = sign * unit.days * Number(match?.[1]);
    const earliest = addDays(anchor.start.earliest, count - unit.off);
    const latest = addDays(anchor.end.latest, count + unit.off);
    const because = 'counted from the day the sentence gives';
    const value = dateWithin({ earliest, latest }, { basis: 'anchored', because });
    return { range: { start: length.start, end: length.end }, value };
  }
  return null;
}

/** "has been postponed until March 21": the new day; null where none is told. */
export function dayPutOff({ view, sentence }: Scene, trigger: Trigger): ReportDate | null {
  for (let i = trigger.to; i < Math.min(sentence.to, trigger.to + REACH); i += 1) {
    if (!isMoved(view, i)) continue;
    const date = dateAt(view, i + 2);
    if (!date?.value || !/^(?:to|until|till|for)$/.test(lowerAt(view, i + 1))) continue;
    const { value } = date;
    const { end, basis, because } = value;
    const precision = end.earliest === end.latest ? 'day' : 'interval';
    const last = dateWithin(end, { precision, basis, because, timex: date.timex });
    return {
      range: { start: date.start, end: date.end },
      value: value.open === 'start' ? last : value,
    };
  }
  return null;
}

/** Verbs of two words that move an event, by the second. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['off', 'put'],
  ['back', 'pushed'],
  ['forward', 'brought'],
]);

/** "postponed", "moved", "put off", "brought forward". */
function isMoved(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (POSTPONED_WORDS.has(lower) || /^(?:moved|adjourned)$/.test(lower)) return true;
  return MOVED.get(lower) === lowerAt(view, i - 1);
}

/** "ended a two-day summit on Friday", "opened three days of talks on Monday": all its days; the date as it is for others. */
export function daysByLength(
  scene: Scene,
  trigger: Trigger,
  date: ReportDate,
  days: number,
): ReportDate {
  const { start, end, open } = date.value;
  const form = verbOfLength(scene, trigger);
  const isEnd = /^(?:end|conclu|wrap|finish|clos|adjourn)/.test(form);
  const isDay = start.earliest === (open === 'end' && !isEnd ? start.latest : end.latest);
  if (days < 2 || days > 31 || !isDay) return date;
  if (!isEnd && !/^(?:began|begin|start|open|launch)/.test(form)) return date;
  const other = addDays(start.earliest, isEnd ? 1 - days : days - 1);
  const [from, to] = isEnd ? [other, start.earliest] : [start.earliest, other];
  const value = dateLasting(
    { earliest: from, latest: from },
    { earliest: to, latest: to },
    { basis: 'anchored', because: `${days} days by its length` },
  );
  return { range: date.range, value };
}

/** The verb that holds the event, or that of its relative clause: "two days of talks that began on Monday"; empty for none. */
function verbOfLength(scene: Scene, { frame, token, to }: Trigger): string {
  if (frame !== null) return '';
  if (/^(?:that|which)$/.test(lowerAt(scene.view, to))) return lowerAt(scene.view, to + 1);
  const verb = holdingVerb(scene, descriptionStart(scene, token));
  return verb < 0 ? '' : lowerAt(scene.view, verb);
}
