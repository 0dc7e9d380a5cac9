import { epochDayToCivil, weekdayOf } from '../../../model/calendar.ts';
import type { EpochDay } from '../../../model/calendar.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { dayPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { anchoredPeriod, statedPeriod } from './dated.ts';
import type { Anchors, Dated } from './dated.ts';
import { placeInStory } from './story.ts';
import { chooseNear } from './choose-near.ts';

/** A day of a month: as printed, in the year that is told beside it, or in the year that fits best. */
export function placeCalendar(
  meaning: CalendarMeaning,
  of: Dated | null,
  anchors: Anchors,
): Dated | null {
  if (meaning.month === null) return placeDayAlone(meaning, of, anchors);
  if (meaning.year !== null) {
    const day = dayPeriod(meaning.year, meaning.month, meaning.day);
    return day && statedPeriod(day);
  }
  if (of) {
    const day = dayPeriod(epochDayToCivil(of.first).year, meaning.month, meaning.day);
    return day && anchoredPeriod(day, of.because ?? '');
  }
  return placeInYear(meaning, anchors);
}

function placeInYear(meaning: CalendarMeaning, anchors: Anchors): Dated | null {
  if (meaning.month === null) return null;
  const { story } = anchors;
  if (story && meaning.pointer === 'bare')
    return placeInStory(daysInYears(meaning, epochDayToCivil(story.first).year), story);
  if (anchors.speech === null) return null;
  const { year } = epochDayToCivil(anchors.speech);
  const days = daysInYears(meaning, year);
  const fitting = days.filter(({ first }) => fits(meaning, first));
  const day = choose(fitting.length > 0 ? fitting : days, meaning, anchors);
  const fit = fitting.length > 0 && meaning.weekday !== null ? ' whose weekday fits' : '';
  return day && anchoredPeriod(day, `year left out; nearest${fit} to ${anchors.speechWords}`);
}

/** "last Oct. 23" and "next 6 April" point; else the nearest. */
function choose(
  days: readonly Period[],
  { pointer }: CalendarMeaning,
  anchors: Anchors,
): Period | null {
  const speech = anchors.speech ?? 0;
  if (pointer === 'last' || pointer === 'past')
    return days.findLast(({ first }) => first < speech) ?? null;
  if (pointer === 'next' && days.every((day) => day.unit === 'day'))
    return days.find(({ first }) => first > speech) ?? null;
  return chooseNear(days, anchors);
}

function fits(meaning: CalendarMeaning, day: EpochDay): boolean {
  return meaning.weekday === null || weekdayOf(day) === meaning.weekday;
}

function daysInYears(meaning: CalendarMeaning, year: number): readonly Period[] {
  const days: Period[] = [];
  for (let y = year - 1; y <= year + 1; y += 1) {
    const day = dayPeriod(y, meaning.month ?? 1, meaning.day);
    if (day) days.push(day);
  }
  return days;
}

/** "the 18th", "Monday 21", "the 21st of this month": in the month told beside it or in the nearest that fits. */
function placeDayAlone(meaning: CalendarMeaning, of: Dated | null, anchors: Anchors): Dated | null {
  const near = of?.first ?? anchors.speech;
  if (near === null) return null;
  const reach = of ? 0 : meaning.weekday === null ? 1 : 12;
  const days = daysInMonths(meaning.day, near, reach).filter(({ first }) => fits(meaning, first));
  const day = chooseNear(days, anchors);
  return (
    day && anchoredPeriod(day, of?.because ?? `month left out; nearest to ${anchors.speechWords}`)
  );
}

function daysInMonths(dayOfMonth: number, near: EpochDay, reach: number): readonly Period[] {
  const { year, month } = epochDayToCivil(near);
  const days: Period[] = [];
  for (let m = year * 12 + month - 1 - reach; m <= year * 12 + month - 1 + reach; m += 1) {
    const day = dayPeriod(Math.floor(m / 12), (m % 12) + 1, dayOfMonth);
    if (day) days.push(day);
  }
  return days;
}
