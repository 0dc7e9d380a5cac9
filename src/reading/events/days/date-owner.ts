import { BE, LISTED, SAYING } from '../../../lexicon/event-grammar.ts';
import type { DateMention } from '../../../model/reading.ts';
import { WORD } from '../../../text/tokens.ts';
import { TOO_FAR } from '../phrases/date-borders.ts';
import type { EventView } from '../phrases/event-view.ts';
import {
  afterLastToken,
  firstToken,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
} from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isCapital, isVerbLike } from '../phrases/words.ts';

/** What a date inside the event's own name is worth: it beats all others. */
const IN_NAME = -10;

/** What the words on either side of a date say of whose it is, as a cost; `step` is where it stands. */
export function ownerCost(scene: Scene, trigger: Trigger, date: DateMention, step: -1 | 1): number {
  const { view } = scene;
  const [from, after] = [firstToken(view, date), afterLastToken(view, date)];
  if (step < 0 && isInName(view, after, trigger.token)) return IN_NAME;
  return isOfAnother(scene, trigger, { from, after }, step) ? TOO_FAR : 0;
}

function isOfAnother(
  scene: Scene,
  trigger: Trigger,
  { from, after }: { readonly from: number; readonly after: number },
  step: -1 | 1,
): boolean {
  const { view } = scene;
  const lead = lowerAt(view, from - 1);
  if (lead === 'until' || lead === 'till') return true;
  if (lead === 'since') return step < 0 || !isOngoing(view, trigger.token - 2, from);
  if (datesSaying(view, from, after) || isPossessive(view, after)) return true;
  if (step < 0 && datesIntent(view, from, after)) return true;
  if (step > 0 && lowerAt(view, from) === 'followed') return true;
  return datesNoun(view, after, trigger.token) && from > scene.sentence.from + 2;
}

/** "the November 7 meeting", "Monday’s long meeting": only describing words between date and noun. */
function isInName(view: EventView, after: number, noun: number): boolean {
  if (noun - after > 4) return false;
  for (let i = after; i < noun; i += 1) {
    const isPlain = view.tokens.kinds[i] === WORD && !is(view, i, LISTED) && !mentionAt(view, i);
    if (!isPlain && !isPossessive(view, i) && mentionAt(view, i)?.kind !== 'place') return false;
  }
  return true;
}

/** "have been under way since May": the event itself goes on. */
function isOngoing(view: EventView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (/^(?:been|ongoing|continuing|continued|underway)$/.test(lowerAt(view, i))) return true;
  return false;
}

/** "said on Monday", "on Monday said": the day of the saying. */
function datesSaying(view: EventView, from: number, after: number): boolean {
  const before = /^(?:on|late|early|,)$/.test(lowerAt(view, from - 1)) ? from - 2 : from - 1;
  return is(view, before, SAYING) || is(view, after, SAYING);
}

/** "agreed on Thursday to meet": the day of the agreeing. */
function datesIntent(view: EventView, from: number, after: number): boolean {
  const before = lowerAt(view, from - 1) === 'on' ? from - 2 : from - 1;
  return lowerAt(view, after) === 'to' && isVerbLike(view, before) && !is(view, before, BE);
}

/** "the September war": the date describes a noun that is not the event word. */
function datesNoun(view: EventView, after: number, noun: number): boolean {
  if (view.tokens.kinds[after] !== WORD || after === noun) return false;
  if (is(view, after, LISTED) || isVerbLike(view, after) || isCapital(view, after)) return false;
  if (mentionAt(view, after) !== null || view.isRole[after] === 1) return false;
  return !/(?:^and|ly|ing)$/.test(lowerAt(view, after));
}
