import {
  NAMED_AFTER_DATES,
  NAMED_AFTER_WEEKDAYS,
  NAMING_WEEKDAYS,
} from '../../lexicon/dates/name-words.ts';
import type { Found } from './candidate.ts';
import type { Meaning } from './meaning.ts';
import { isCapital, wordAt } from './window.ts';
import type { Window } from './window.ts';

/** Whether words that could be a date are part of a name: "Winter Palace", "March 23 Movement". */
export function isInName(w: Window, { from, to, meaning }: Found): boolean {
  if (!isBare(meaning) || !isCapital(w, from)) return false;
  const next = wordAt(w, to);
  if (NAMED_AFTER_DATES.has(next)) return true;
  if (meaning.type === 'named') return meaning.period.unit === 'season' && isCapital(w, to);
  const isDay = meaning.type === 'weekday' || meaning.type === 'holiday';
  return isDay && (NAMED_AFTER_WEEKDAYS.has(next) || NAMING_WEEKDAYS.has(wordAt(w, from - 1)));
}

/** Without "last", "of May" or a year beside it. */
function isBare(meaning: Meaning): boolean {
  if (meaning.type === 'calendar') return meaning.year === null && meaning.pointer === 'bare';
  const isNamed =
    meaning.type === 'named' || meaning.type === 'weekday' || meaning.type === 'holiday';
  return isNamed && meaning.pointer === 'bare' && meaning.of === null;
}
