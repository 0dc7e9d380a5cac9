import { CARDINALS, DECADES, ORDINALS, VAGUE_NUMBERS } from '../../lexicon/dates/numbers.ts';
import { MONTHS } from '../../lexicon/dates/months.ts';
import {
  DEICTIC_DAYS,
  FREQUENCIES,
  PARTS,
  POINTERS,
  REFERENCES,
} from '../../lexicon/dates/pointers.ts';
import { DAY_PARTS, SEASONS, UNITS } from '../../lexicon/dates/units.ts';
import { WEEKDAYS } from '../../lexicon/dates/weekdays.ts';
import { HOLIDAY_STARTS } from '../../lexicon/dates/holidays.ts';

/** Kinds of word that a rule can start at or look for; one kind a token, told from its lower case. */
export const NONE = 0;
export const DIGITS = 1;
export const MONTH = 2;
export const WEEKDAY = 3;
export const UNIT = 4;
export const CARDINAL = 5;
export const ORDINAL = 6;
export const DEICTIC = 7;
export const POINTER = 8;
export const PART = 9;
export const SEASON = 10;
export const DAY_PART = 11;
export const ARTICLE = 12;
export const VAGUE = 13;
export const REFERENCE = 14;
export const SHIFT = 15;
export const EVERY = 16;
export const FREQUENCY = 17;
export const HOLIDAY = 18;
export const DECADE = 19;
/** Words between a pointer or article and its unit: "the current fiscal year", "this very day". */
export const FISCAL = 20;

const KINDS = new Map<string, number>();

function add(words: Iterable<string>, kind: number): void {
  for (const word of words) KINDS.set(word, kind);
}

// Later lines win: "second" counts more often than it lasts, "may" is a month until a rule says no.
add(HOLIDAY_STARTS, HOLIDAY);
add(UNITS.keys(), UNIT);
add(CARDINALS.keys(), CARDINAL);
add(ORDINALS.keys(), ORDINAL);
add(MONTHS.keys(), MONTH);
add(WEEKDAYS.keys(), WEEKDAY);
add(DEICTIC_DAYS.keys(), DEICTIC);
add(POINTERS.keys(), POINTER);
add(PARTS.keys(), PART);
add(SEASONS.keys(), SEASON);
add(DAY_PARTS.keys(), DAY_PART);
add(['a', 'an', 'the'], ARTICLE);
add(VAGUE_NUMBERS, VAGUE);
add(REFERENCES.keys(), REFERENCE);
add(['ago', 'earlier', 'later', 'before', 'after', 'hence', 'followed'], SHIFT);
add(['each', 'every'], EVERY);
add(FREQUENCIES.keys(), FREQUENCY);
add(DECADES.keys(), DECADE);
add(
  [
    'fiscal',
    'financial',
    'calendar',
    'full',
    'working',
    'business',
    'very',
    'just',
    'workweek',
    'q',
    'h',
  ],
  FISCAL,
);
add(['couple'], VAGUE);

/** Kinds that say nothing without another word of interest right after them. */
export function leadsOn(kind: number): boolean {
  return kind === ARTICLE || kind === POINTER || kind === EVERY || kind === VAGUE;
}

/** Kinds of words that count or order. */
export function isNumber(kind: number): boolean {
  return kind === DIGITS || kind === CARDINAL || kind === ORDINAL;
}

/** The kind of a word given in lower case; NONE for words of no interest. */
export function kindOf(lower: string): number {
  return KINDS.get(lower) ?? NONE;
}
