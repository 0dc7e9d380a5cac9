import { addDays, weekdayOf } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { Pointer } from '../../../lexicon/dates/pointers.ts';
import { periodInWords, weekdayName } from '../in-words.ts';
import type { Meaning } from '../meaning.ts';
import { periodOf } from '../period.ts';
import { anchoredPeriod } from './dated.ts';
import type { Anchors, Dated } from './dated.ts';
import { isFuture } from '../tense.ts';

type WeekdayMeaning = Extract<Meaning, { readonly type: 'weekday' }>;

/** A weekday: in the week told beside it, as pointed at, or before or after the day of speaking by tense. */
export function placeWeekday(
  meaning: WeekdayMeaning,
  of: Dated | null,
  anchors: Anchors,
): Dated | null {
  const { weekday, pointer } = meaning;
  const name = weekdayName(weekday);
  if (of) {
    const day = addDays(periodOf('week', of.first).first, weekday - 1);
    return anchoredPeriod(periodOf('day', day), `${name} of ${periodInWords(of.period)}`);
  }
  const reference = POINTS_BACK.has(pointer) ? anchors.references.find(isDay) : undefined;
  const from = reference?.first ?? anchors.speech;
  if (from === null) return null;
  const day = choose(meaning, from, reference !== undefined, anchors);
  const words = reference ? periodInWords(reference.period) : anchors.speechWords;
  if (day === from) return anchoredPeriod(periodOf('day', day), `${name} is ${words} itself`);
  const because = `${name} ${day > from ? 'after' : 'before'} ${words}`;
  return anchoredPeriod(periodOf('day', day), because);
}

const POINTS_BACK: ReadonlySet<Pointer> = new Set(['previous', 'following', 'that']);

function isDay({ period }: Dated): boolean {
  return period.unit === 'day';
}

/** Which day a pointer means: of the week before or after, or the nearest on one side. */
const SIDES: Readonly<Partial<Record<Pointer, 'weekBefore' | 'weekAfter' | 'before' | 'after'>>> = {
  last: 'weekBefore',
  next: 'weekAfter',
  past: 'before',
  previous: 'before',
  latest: 'before',
  coming: 'after',
  following: 'after',
};

/** Without a date to refer to, "the previous Friday" is last Friday. */
const ALONE: Readonly<Partial<Record<Pointer, Pointer>>> = { previous: 'last', following: 'next' };

function choose(
  { weekday, pointer }: WeekdayMeaning,
  from: EpochDay,
  isReferring: boolean,
  anchors: Anchors,
): EpochDay {
  const inWeek = addDays(from, weekday - weekdayOf(from));
  const side = SIDES[isReferring ? pointer : (ALONE[pointer] ?? pointer)];
  if (side === 'weekBefore') return addDays(inWeek, -7);
  if (side === 'weekAfter') return addDays(inWeek, 7);
  if (side === 'before') return inWeek < from ? inWeek : addDays(inWeek, -7);
  if (side === 'after') return inWeek > from ? inWeek : addDays(inWeek, 7);
  return pointer === 'this' ? inWeek : byTense(inWeek, from, anchors);
}

/** Days ahead up to which "was to meet on Monday" is taken for the Monday to come. */
const SOON_DAYS = 3;

/** News tells of the last such day, the day of writing included, unless its verb looks ahead. */
function byTense(inWeek: EpochDay, from: EpochDay, anchors: Anchors): EpochDay {
  const before = inWeek <= from ? inWeek : addDays(inWeek, -7);
  const after = inWeek >= from ? inWeek : addDays(inWeek, 7);
  const tense = anchors.tense();
  const isAhead = isFuture(tense) || (tense === 'eitherWay' && after - from <= SOON_DAYS);
  return isAhead ? after : before;
}
