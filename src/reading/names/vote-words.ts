import {
  BODY_HEAD,
  CAPITAL_WORD,
  FOREIGN_BODY,
  OPENER,
  OTHER_HEAD,
  PLACE_HEAD,
  TOPIC,
} from '../../lexicon/word-classes.ts';
import type { TokenRange } from './atoms.ts';
import { isGiven } from './lead.ts';
import { GOVERNING } from '../../lexicon/government-words.ts';
import { looksPlural } from './plural-look.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL, CAPITALS, INITIAL } from './shapes.ts';
import type { Votes } from './votes.ts';

/** Adds what the words of a name say of themselves. */
export function voteWords(scan: Scan, { from, to }: TokenRange, votes: Votes): void {
  if (to === from + 1) voteOneWord(scan, from, votes);
  else if (!hasBlank(scan, from, to)) voteTiedWords(scan, from, to, votes);
  else voteManyWords(scan, from, to, votes);
}

function hasBlank(scan: Scan, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (!touches(scan.tokens, i)) return true;
  return false;
}

/** "AFL-CIO", "Fraga-Rosenfeld", "Example.org": words without a blank between. */
function voteTiedWords(scan: Scan, from: number, to: number, votes: Votes): void {
  if (isWebName(scan, to - 2, to)) votes.organisation += 5;
  if (scan.shapes[from] !== CAPITAL) votes.organisation += 1.5;
  if (isGiven(scan, from)) votes.person += 0.5;
}

function voteOneWord(scan: Scan, at: number, votes: Votes): void {
  const { tokens, shapes } = scan;
  const word = tokens.words[at] ?? '';
  if (shapes[at] === CAPITALS && word.length < 7) votes.organisation += 1.5;
  if (shapes[at] === CAPITALS && scan.things.has(tokens.lowers[at] ?? '')) votes.other += 1000;
  if (isOf(scan, at, CAPITAL_WORD)) votes.other += 1000;
  if (isOf(scan, at, OPENER | TOPIC)) votes.other += 3;
  if (isOf(scan, at, OTHER_HEAD)) votes.other += 2;
  if (isOf(scan, at, OTHER_HEAD | BODY_HEAD | PLACE_HEAD)) votes.other += 1;
  if (scan.plain.has(tokens.lowers[at] ?? '')) votes.other += 1.5;
  if (ABSTRACT.test(tokens.lowers[at] ?? '')) votes.other += 2;
  if (isGiven(scan, at)) votes.person += 0.5;
}

/** Endings of nouns that name no body: "Normalization", "Friendship". */
const ABSTRACT = /.{4}(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|isation|ization)$/;

function voteManyWords(scan: Scan, from: number, to: number, votes: Votes): void {
  const { tokens, shapes } = scan;
  const isFirstGiven = isGiven(scan, from);
  if (isFirstGiven) votes.person += 2.8;
  else if (PLACE_PREFIXES.has(tokens.lowers[from] ?? '')) votes.place += 1.5;
  votes.person += to - from < 5 ? 0.7 : 0.3;
  for (let i = from; i < to; i += 1) {
    if (tokens.words[i] === '&' || tokens.words[i] === 'and') votes.organisation += 4;
    if (isOf(scan, i, FOREIGN_BODY)) votes.organisation += 4;
    if (i > from && i < to && shapes[i] === INITIAL) votes.person += 0.5;
    if (i === from && shapes[i] === INITIAL && tokens.words[i + 1] === '.') votes.person += 1.5;
    if (!isFirstGiven && isOf(scan, i, TOPIC | CAPITAL_WORD)) votes.other += 1;
    if (!isFirstGiven && isCapital(scan, i) && scan.plain.has(tokens.lowers[i] ?? ''))
      votes.other += 0.7;
  }
  if (!isFirstGiven && shapes[to - 1] === CAPITALS && shapes[from] === CAPITAL)
    votes.organisation += 1.5;
  if (!isFirstGiven && looksPlural(tokens.lowers[to - 1] ?? '')) votes.other += 0.5;
  if (tokens.lowers[to - 1] === 'government') voteGovernment(scan, from, to, votes);
  if (isOf(scan, to - 1, OTHER_HEAD)) votes.other += isFirstGiven ? 1 : 3;
}

/** "Federal Government" is that of a state, "National Unity Government" a body of its own. */
function voteGovernment(scan: Scan, from: number, to: number, votes: Votes): void {
  const isPlain = scan.tokens.lowers.slice(from, to - 1).every((lower) => GOVERNING.has(lower));
  if (isPlain) votes.other += 5;
  else votes.organisation += 3;
}

/** First words of names of places: "San Remo", "Fort Kent". */
const PLACE_PREFIXES = new Set(
  'san santa los las fort port mount mt lake cape north south east west upper lower northern southern eastern western saint st'.split(
    ' ',
  ),
);

/** "Example.org" */
function isWebName(scan: Scan, i: number, to: number): boolean {
  return scan.tokens.words[i] === '.' && i === to - 2 && !isCapital(scan, i + 1);
}
