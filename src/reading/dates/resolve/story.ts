import { addDays, epochDayToCivil } from '../../../model/calendar.ts';
import type { Candidate } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { periodInWords } from '../in-words.ts';
import type { Period } from '../period.ts';
import { anchoredPeriod } from './dated.ts';
import type { Dated } from './dated.ts';

/** Fewest dates with their year that make a history. */
const FEWEST_YEARS = 4;
/** A history has no more than one word for a day near its writing for so many years. */
const YEARS_A_NEAR_DAY = 8;
/** Days that a history goes back before a date without a year is one of the next year. */
const BACK = 183;

/**
 * Whether a text tells of years long gone one after the other, as an encyclopedia does: many years are
 * printed, and hardly a day is named as seen from the day of writing.
 */
export function isHistory(candidates: readonly Candidate[]): boolean {
  let [years, near] = [0, 0];
  for (const { meaning } of candidates) {
    if (printsYear(meaning)) years += 1;
    else if (isNear(meaning)) near += 1;
  }
  return years >= FEWEST_YEARS && near * YEARS_A_NEAR_DAY <= years;
}

/** Whether a meaning has its own year, month or day. */
export function printsYear(meaning: Meaning): boolean {
  if (meaning.type === 'calendar') return meaning.year !== null;
  if (meaning.type === 'years') return meaning.unit === 'year';
  if (meaning.type === 'named') return meaning.of?.type === 'years' && printsYear(meaning.of);
  return meaning.type === 'part' && printsYear(meaning.of);
}

function isNear(meaning: Meaning): boolean {
  if (meaning.type === 'time') return isNear(meaning.day);
  if (meaning.type === 'shift') return meaning.from === 'speech';
  if (meaning.type === 'weekday') return meaning.of === null;
  return meaning.type === 'deictic';
}

/**
 * Of like days or months of the years around it the one that goes on with a history: in the year of the
 * date told before, or in the next where that would lead far back. Null where none is.
 */
export function placeInStory(periods: readonly Period[], story: Dated): Dated | null {
  const { year } = epochDayToCivil(story.first);
  const own = periodIn(year, periods);
  const isFarBack =
    own !== null && story.period.unit !== 'year' && own.last < addDays(story.first, -BACK);
  const found = isFarBack ? periodIn(year + 1, periods) : own;
  return found
    ? anchoredPeriod(found, `year left out; told after ${periodInWords(story.period)}`)
    : null;
}

function periodIn(year: number, periods: readonly Period[]): Period | null {
  return periods.find(({ first }) => epochDayToCivil(first).year === year) ?? null;
}
