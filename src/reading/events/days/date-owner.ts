import { BE, DETERMINER, LISTED, SAYING } from '../../../lexicon/event-grammar.ts';
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
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import { isCapital, isVerbLike } from '../phrases/words.ts';

/** What it costs a date that only says of which year an event is one. */
const WHOLE = 12;

/** Most tokens between the date and the noun of such a name: "Tuesday’s United Nations Security Council meeting". */
const LONGEST_NAME = 6;

/** The tokens of a date, `after` exclusive. */
interface Reach {
  readonly from: number;
  readonly after: number;
}

/** What a date inside the event's own name is worth: it beats all others. */
const IN_NAME = -10;

/** What the words on either side of a date say of whose it is, as a cost; `step` is where it stands. */
export function ownerCost(scene: Scene, trigger: Trigger, date: DateMention, step: -1 | 1): number {
  const { view } = scene;
  const [from, after] = [firstToken(view, date), afterLastToken(view, date)];
  if (step < 0 && trigger.frame === null && isInName(view, { from, after }, trigger.token))
    return IN_NAME;
  if (isOfAnother(scene, trigger, { from, after }, step)) return TOO_FAR;
  return isWhole(view, from) ? WHOLE : 0;
}

/** "its final meeting of the year": counts the meetings of it; a finer date near by says when. */
function isWhole(view: EventView, from: number): boolean {
  const isOf = lowerAt(view, from - 1) === 'of' || lowerAt(view, from - 1) === 'this';
  return isOf && /^(?:the|this|year|month|season)$/.test(lowerAt(view, from));
}

function isOfAnother(
  scene: Scene,
  trigger: Trigger,
  { from, after }: Reach,
  step: -1 | 1,
): boolean {
  const { view } = scene;
  const lead = lowerAt(view, from - 1);
  if (lead === 'until' || lead === 'till') return true;
  if (lead === 'since') return step < 0 || !isOngoing(view, trigger.token - 2, from);
  if (datesSaying(view, from, after) || isPossessive(view, after)) return true;
  if (step < 0 && (datesIntent(view, from, after) || datesPlan(scene, trigger, after))) return true;
  if (step < 0 && lowerAt(view, after) === 'that') return true;
  if (step > 0 && lowerAt(view, from) === 'followed') return true;
  return datesNoun(view, after, trigger.token) && from > scene.sentence.from + 2;
}

/** "the November 7 meeting", "Monday’s long meeting", "this week’s Council meeting": only describing words between date and noun. */
function isInName(view: EventView, { from, after }: Reach, noun: number): boolean {
  if (noun - after > LONGEST_NAME) return false;
  const isDescribed = isPossessive(view, after) || is(view, from - 1, DETERMINER);
  for (let i = after; i < noun; i += 1) {
    const named = mentionAt(view, i);
    if (named !== null && named.kind !== 'place' && !isDescribed) return false;
    const isPlain = view.tokens.kinds[i] === WORD && !is(view, i, LISTED) && !named;
    if (!isPlain && !isPossessive(view, i) && named === null) return false;
    if (/^(?:and|or)$/.test(lowerAt(view, i))) return false;
    if (!isDescribed && isVerbLike(view, i)) return false;
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

/** "On Monday, she agreed to meet them", "On Tuesday, the union said it would hold talks": the day of the agreeing. */
function datesPlan(scene: Scene, { frame, token }: Trigger, after: number): boolean {
  const { view } = scene;
  const start = frame === null ? descriptionStart(scene, token) : token;
  const verb = frame === null ? holdingVerb(scene, start) : token;
  const lead = lowerAt(view, (verb < 0 ? start : verb) - 1);
  const isAhead = /^(?:to|for|will|would|could|may|might)$/.test(lead);
  for (let i = after; i < start; i += 1) {
    const lower = lowerAt(view, i);
    if (ORDERED.test(lower) && hasInfinitive(view, i + 1, start)) return true;
    const isSpoken =
      lowerAt(view, i + 1) !== ',' && (isAhead ? SPOKE_OF_PLAN : SPOKE_OF).test(lower);
    if (isSpoken) return true;
  }
  return false;
}

/** Before "to meet", "would meet" or "for talks": a day before such a verb is its own. */
const SPOKE_OF_PLAN =
  /^(?:agreed|offered|urged|called|invited|asked|told|said|announced|promised|pledged|vowed|decided|proposed|requested|suggested|demanded|ordered|threatened|accepted|appealed|hinted|signall?ed)$/;

/** "on Tuesday ordered her to appear at the meeting": all behind the "to" is still to be done. */
const ORDERED =
  /^(?:ordered|urged|invited|agreed|offered|vowed|promised|pledged|threatened|decided)$/;

function hasInfinitive(view: EventView, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i += 1) if (lowerAt(view, i) === 'to') return true;
  return false;
}

/** Said of an event that others hold. */
const SPOKE_OF = /^(?:welcomed|hailed|praised|condemned|denounced|criticised|criticized)$/;

/** "the September war": the date describes a noun that is not the event word. */
function datesNoun(view: EventView, after: number, noun: number): boolean {
  if (view.tokens.kinds[after] !== WORD || after === noun) return false;
  if (is(view, after, LISTED) || isVerbLike(view, after) || isCapital(view, after)) return false;
  if (mentionAt(view, after) !== null || view.isRole[after] === 1) return false;
  return !/(?:^and|ly|ing)$/.test(lowerAt(view, after));
}
