import { epochDayToCivil } from '../../../model/calendar.ts';
import type { Furniture } from '../../../model/reading.ts';
import type { TextRange } from '../../../model/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Meaning } from '../meaning.ts';
import { pageOf } from '../page.ts';
import { scanSentence } from '../scan.ts';
import { lowerAt, openWindow } from '../window.ts';
import type { Window } from '../window.ts';
import { dayIn } from './dateline-day.ts';
import { findDateline } from './dateline.ts';
import { readGluedDay } from './glued-day.ts';
import { printedDay } from './printed-day.ts';
import type { PrintedDay } from './printed-day.ts';

const STAMP_RULES = new Set(
  'page/stamp page/front-day page/place-stamp page/byline page/sign-off page/label'.split(' '),
);
/** What no teaser says of itself, wherever on the page it stands. */
const FIRST_PUBLISHED = /^(?:this (?:article|story) was )?first (?:published|posted|aired)\b/i;
/** Sentences after which a stamp belongs to a post shown in the article; more for one that says what it is. */
const HEAD_SENTENCES = 4;
const LABELLED_SENTENCES = 10;
/** Shorter ones are labels and captions, in UTF-16 units. */
const SHORT_SENTENCE = 60;
/** Lines of a block of labels above a headline ("publish: …", "time: …", "category: …"). */
const LABELLED_WITHIN = 5;

/**
 * The day that the page prints in a stamp: one labelled "published" before all, then one between
 * headline and article, then one in the sign-off; then "updated"; then one right above the headline
 * that no menu leads. Stamps of related articles and of the visit are passed over. Null for none.
 */
export function readStamp(context: ReadingContext): PrintedDay | null {
  let [best, bestRank]: [PrintedDay | null, number] = [null, 0];
  let bestShape = '';
  context.furniture.forEach((stretch, i) => {
    const isOwn = FIRST_PUBLISHED.test(
      context.prepared.text.slice(stretch.start, stretch.start + 24),
    );
    if (!isOwn && !STAMP_RULES.has(stretch.rule)) return;
    const stamp = readIn(context, stretch);
    const place = isOwn ? 2 : stamp ? placeRank(context, i, stamp.labelRank) : 0;
    const rank = stamp ? stamp.labelRank + place : 0;
    if (stamp && place === 1 && isOfVisit(stamp, findDateline(context)?.meaning)) return;
    const shape = shapeOf(context.prepared.text.slice(stretch.start, stretch.end));
    const isLike = place === 3 && rank === bestRank && shape === bestShape;
    const isNearer = isLike && isOfAnother(context, best, stamp?.day);
    if (!stamp || place === 0 || (rank <= bestRank && !isNearer)) return;
    [best, bestRank, bestShape] = [stamp.day, rank, shape];
  });
  return best;
}

/** What a stamp has beside its words: "Dec 22, 2024 5:45 pm" and "Jan 3, 2025 10:01 am" are alike. */
function shapeOf(words: string): string {
  return words.replaceAll(/\p{L}+|\s+/gu, '').replaceAll(/\d+/g, '9');
}

/** Whether headlines, and nothing else, stand between two stamps: the earlier then is of another article. */
function isOfAnother(
  { sentences, prepared: { text } }: ReadingContext,
  earlier: PrintedDay | null,
  later: PrintedDay | undefined,
): boolean {
  if (!earlier || !later) return false;
  const between = sentences.filter(
    ({ start }) => start > earlier.range.end && start < later.range.start,
  );
  return between.length > 0 && between.every(({ end }) => !/[.:,;]/.test(text.charAt(end - 1)));
}

interface Stamp {
  readonly day: PrintedDay;
  readonly labelRank: number;
}

function readIn(context: ReadingContext, stretch: Furniture): Stamp | null {
  const w = openWindow(pageOf(context.prepared), stretch);
  const printed = scanSentence(w).flatMap((candidate) => printedDay(candidate) ?? []);
  const whole = printed.find(({ value }) => value.precision === 'day');
  const day = whole ?? readGluedDay(context.prepared.text, stretch) ?? printed[0];
  return day ? { day, labelRank: labelRank(w) } : null;
}

/** Days between a dateline and the stamp over its headline. */
const DATELINE_WITHIN = 7;

/** Whether the day over a headline lies far from the dateline's: then it is the day on which somebody visited the page. */
function isOfVisit({ day, labelRank }: Stamp, written: Meaning | undefined): boolean {
  if (labelRank > 0 || written?.type !== 'calendar' || written.month === null) return false;
  const over = day.value.start.earliest;
  const { year } = epochDayToCivil(over);
  const dateline = { month: written.month, day: written.day };
  return ![year - 1, year, year + 1]
    .flatMap((near) => dayIn(dateline, near) ?? [])
    .some((near) => Math.abs(near - over) <= DATELINE_WITHIN);
}

/** 10 for "published", below nothing for "updated". */
function labelRank(w: Window): number {
  for (let i = w.from; i < w.to; i += 1) {
    const lower = lowerAt(w, i);
    if (/^(?:publish|published|posted|issued|publication|aired)$/.test(lower)) return 10;
    if (/^(?:updated|modified|edited|revised)$/.test(lower)) return -1.5;
  }
  return 0;
}

/** 3 under the headline, 2 in the sign-off and in fields above the page, 1 right above the headline, 0 elsewhere. */
function placeRank(context: ReadingContext, i: number, labelRank: number): number {
  const { furniture, sentences, title } = context;
  const stamp = furniture[i];
  const [first, last] = [title ?? sentences[0], sentences.at(-1)];
  if (!stamp) return 0;
  if (stamp.rule === 'page/front-day') return 2;
  if (!first || !last) return 1;
  if (stamp.start < first.start) return isAbove(context, i, first, labelRank > 0) ? 1 : 0;
  if (stamp.start > last.end) return isSignOff(context, i, last) ? 2 : 0;
  const between = sentences.filter(({ start }) => start > first.start && start < stamp.start);
  const most = labelRank === 0 ? HEAD_SENTENCES : LABELLED_SENTENCES;
  return between.filter(isProse).length <= most ? 3 : 0;
}

/** Captions and standfirsts may be many; sentences of the article are longer. */
function isProse({ start, end }: TextRange): boolean {
  return end - start > SHORT_SENTENCE;
}

/** The last line above the headline, a few lines above where it says "published"; no menu right above it. */
function isAbove(
  { furniture, prepared }: ReadingContext,
  i: number,
  first: TextRange,
  isLabelled: boolean,
): boolean {
  const [before, stamp] = [furniture[i - 1], furniture[i]];
  const above = prepared.text.slice(
    Math.max(0, (stamp?.start ?? 0) - WEATHER_WITHIN),
    stamp?.start,
  );
  if (WEATHER.test(above)) return false;
  const below = furniture.slice(i + 1).filter(({ rule }) => rule !== 'page/slug');
  const after = below[isLabelled ? LABELLED_WITHIN - 1 : 0];
  if (!stamp || (after && after.start < first.start)) return false;
  return !before || !/[|·•»>]/.test(prepared.text.slice(before.start, before.end));
}

/** Units above a stamp in which a line of weather shows it to be the day of the visit. */
const WEATHER_WITHIN = 60;
const WEATHER = /(?:^|\n)\s{0,9}-?\d{1,3}(?:\.\d)? ?°? ?[CF]\s{0,9}\n/;

/** Nothing but sign-off lines and stamps between the article and it. */
function isSignOff({ furniture }: ReadingContext, i: number, last: TextRange): boolean {
  return furniture
    .slice(0, i)
    .every(({ start, rule }) => start < last.end || STAMP_RULES.has(rule));
}
