import {
  BETWEEN_ADVERBS,
  CITY_THINGS,
  GOVERNMENT_TAILS,
  GOVERNMENT_VERBS,
  HELPING_VERBS,
  TOWARDS_GOVERNMENT,
} from '../../lexicon/government-words.ts';
import { FUNCTION } from '../../lexicon/word-classes.ts';
import { POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';

/** Words before which a name is no subject: "in Washington remained". */
const PREPOSITIONS = new Set(
  'in at on to from of near outside inside into across around over through toward towards via for about after before since until leaving visiting visited visit visits left leave leaves reach reached reaches enter entered tour toured'.split(
    ' ',
  ),
);

/** What lies between two places: "the border between". */
const LINES = new Set(
  'border borders corridor road roads route routes link links railway area land strip frontier flights'.split(
    ' ',
  ),
);

/**
 * Whether a capital, state or seat of power stands for its government where it is printed:
 * it acts ("Washington wants"), is acted with ("talks with Moscow"), or owns what governments own.
 */
export function standsForGovernment(scan: Scan, { from, to }: TokenRange): boolean {
  const { tokens } = scan;
  const before = tokens.lowers[from - 1] ?? '';
  if (tokens.kinds[to] === POSSESSIVE)
    return !PREPOSITIONS.has(before) && ownsAsGovernment(scan, to);
  if (tokens.words[to] === '-' && touches(tokens, to)) return isGovernmentTail(scan, to + 1);
  if (isAttribute(scan, to)) return false;
  if (PREPOSITIONS.has(before)) return false;
  if (before === 'between' && LINES.has(tokens.lowers[from - 2] ?? '')) return false;
  if (TOWARDS_GOVERNMENT.has(before)) return true;
  return acts(scan, to) || isPairedWithActor(scan, from, to);
}

function ownsAsGovernment(scan: Scan, possessive: number): boolean {
  const thing = scan.tokens.lowers[possessive + 1] ?? '';
  return thing !== '' && !CITY_THINGS.has(thing) && scan.tokens.kinds[possessive + 1] === WORD;
}

function isGovernmentTail(scan: Scan, at: number): boolean {
  return GOVERNMENT_TAILS.has(scan.tokens.lowers[at] ?? '');
}

/** "Washington talks", "Moscow Times": before a noun it goes with. */
function isAttribute(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lowers[at] ?? '';
  if (scan.tokens.kinds[at] !== WORD || isVerb(lower) || BETWEEN_ADVERBS.has(lower)) return false;
  return !isOf(scan, at, FUNCTION) || isCapital(scan, at);
}

/** A listed verb, or what looks like a past one. */
export function isVerb(lower: string): boolean {
  if (GOVERNMENT_VERBS.has(lower) || HELPING_VERBS.has(lower)) return true;
  return lower.length > 4 && lower.endsWith('ed') && lower !== 'based' && lower !== 'united';
}

function acts(scan: Scan, at: number): boolean {
  const { lowers } = scan.tokens;
  let verb = at;
  while (
    verb < at + 3 &&
    (BETWEEN_ADVERBS.has(lowers[verb] ?? '') || lowers[verb]?.endsWith('ly'))
  ) {
    if (isVerb(lowers[verb] ?? '')) return true;
    verb += 1;
  }
  return isVerb(lowers[verb] ?? '');
}

/** "Ankara and Moscow agreed": the name after "and" acts. */
function isPairedWithActor(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const other = tokens.words[to + 1] === 'the' ? to + 2 : to + 1;
  if (tokens.lowers[to] === 'and' && isCapital(scan, other)) {
    const before = tokens.lowers[from - 1] ?? '';
    if (TOWARDS_GOVERNMENT.has(before)) return true;
    return acts(scan, other + 1) && !isOf(scan, other, FUNCTION);
  }
  if (isListedToAct(scan, from, to)) return true;
  const isSecond = tokens.lowers[from - 1] === 'and' && isCapital(scan, from - 2);
  return isSecond && TOWARDS_GOVERNMENT.has(tokens.lowers[from - 3] ?? '');
}

/** "Ankara, Moscow to hold talks": two in a row, and what they are to do. */
function isListedToAct(scan: Scan, from: number, to: number): boolean {
  const { words, lowers } = scan.tokens;
  if (words[to] === ',' && isCapital(scan, to + 1))
    return lowers[to + 2] === 'to' && doesAt(scan, to + 3);
  if (words[from - 1] !== ',' || !isCapital(scan, from - 2)) return false;
  return lowers[to] === 'to' && doesAt(scan, to + 1);
}

function doesAt(scan: Scan, at: number): boolean {
  return LISTED.has(scan.tokens.lowers[at] ?? '');
}

/** What states announce in headlines. By hand. */
const LISTED = new Set(
  'hold resume begin start sign meet discuss agree continue launch open sit exchange send join back seek work'.split(
    ' ',
  ),
);
