import { CALENDAR_WORDS, FUNCTION_WORDS, NAME_PARTICLES, OPENER_WORDS } from './common-words.ts';
import { CROWD_NOUNS } from './crowd-nouns.ts';
import { BODY_NOUNS, PARTY_WORDS, PRONOUNS } from './description-words.ts';
import { MENS_NAMES, WOMENS_NAMES } from './given-names.ts';
import {
  BODY_HEADS,
  BODY_OPENERS,
  CAPITAL_WORDS,
  FOREIGN_BODIES,
  FORMER_WORDS,
  NAMED_THINGS,
  OFFICE_MODIFIERS,
  OTHER_HEADS,
  PLACE_HEADS,
  SPEECH_VERBS,
  TOPICS,
} from './name-words.ts';
import { HONORIFICS, TITLE_SHORT_FORMS } from './titles.ts';

/** Classes of words as bits: a word may be in several. */
export const FUNCTION = 1;
export const OPENER = 2;
export const CALENDAR = 4;
export const PARTICLE = 8;
export const WOMAN = 16;
export const MAN = 32;
export const HONORIFIC = 64;
export const BODY_HEAD = 128;
export const BODY_OPENER = 256;
export const PLACE_HEAD = 512;
export const OTHER_HEAD = 1024;
export const TOPIC = 2048;
export const CAPITAL_WORD = 4096;
export const SPEECH = 8192;
export const MODIFIER = 16384;
export const FORMER = 32768;
export const NAMED_THING = 65536;
export const PRONOUN = 131072;
export const PARTY = 262144;
/** First word of an office or its short form. */
export const OFFICE_START = 524288;
/** First word of a body in small letters. */
export const BODY_START = 1048576;

/** What a body is called once it is named: "the company". */
export const BODY_NOUN = 2097152;

/** Tells a body in another language: "Partido Popular". */
export const FOREIGN_BODY = 4194304;

/** A group or body that nobody names: "the union". */
export const CROWD = 8388608;

/** The classes of every listed word, lower case, first words of the tables with them; words of no class are not in it. */
export function buildWordClasses(
  offices: Iterable<string>,
  plainBodies: Iterable<string>,
): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  add(FUNCTION_WORDS, FUNCTION);
  add(OPENER_WORDS, OPENER);
  add(CALENDAR_WORDS, CALENDAR);
  add(NAME_PARTICLES, PARTICLE);
  add(WOMENS_NAMES, WOMAN);
  add(MENS_NAMES, MAN);
  add(HONORIFICS, HONORIFIC);
  add(words(BODY_HEADS), BODY_HEAD);
  add(words(BODY_OPENERS), BODY_OPENER);
  add(words(PLACE_HEADS), PLACE_HEAD);
  add(words(OTHER_HEADS), OTHER_HEAD);
  add(words(TOPICS), TOPIC);
  add(words(CAPITAL_WORDS), CAPITAL_WORD);
  add(words(SPEECH_VERBS), SPEECH);
  add(words(OFFICE_MODIFIERS), MODIFIER);
  add(words(FORMER_WORDS), FORMER);
  add(words(NAMED_THINGS), NAMED_THING);
  add(offices, OFFICE_START);
  add(TITLE_SHORT_FORMS.keys(), OFFICE_START);
  add(plainBodies, BODY_START);
  add(PRONOUNS.keys(), PRONOUN);
  add(PARTY_WORDS.keys(), PARTY);
  add(BODY_NOUNS, BODY_NOUN);
  add(CROWD_NOUNS, CROWD);
  add(words(FOREIGN_BODIES), FOREIGN_BODY);
  return classes;
}

function words(lines: string): readonly string[] {
  return lines.trim().split(/\s+/);
}
