import {
  BODY_HEAD,
  CAPITAL_WORD,
  OPENER,
  OTHER_HEAD,
  PLACE_HEAD,
  SPEECH,
  TOPIC,
} from '../../lexicon/word-classes.ts';
import { NUMBER, POSSESSIVE } from '../../text/tokens.ts';
import type { Atom, TokenRange } from './atoms.ts';
import { isGiven } from './lead.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL, CAPITALS, INITIAL } from './shapes.ts';

/** Kinds a plain name can have. */
export type GuessedKind = 'person' | 'organisation' | 'place';

/** What speaks for each kind, summed over every place where the words are printed. */
interface Votes {
  person: number;
  organisation: number;
  place: number;
  /** For a name of something that is neither actor nor place. */
  other: number;
}

/** The kinds of the plain names of a document by their words in small letters; words no one votes for are left out. */
export function voteKinds(
  scan: Scan,
  sentences: readonly (readonly Atom[])[],
): ReadonlyMap<string, GuessedKind> {
  const all = new Map<string, Votes>();
  for (const atoms of sentences)
    atoms.forEach((atom, i) => {
      if (atom.type === 'name') voteFor(scan, atoms, i, votesOf(scan, atom, all));
    });
  const kinds = new Map<string, GuessedKind>();
  for (const [words, votes] of all) {
    const kind = winner(votes);
    if (kind) kinds.set(words, kind);
  }
  return kinds;
}

/** The words of a stretch as printed, one blank between tokens. */
export function wordsOf(scan: Scan, { from, to }: TokenRange): string {
  return to === from + 1
    ? (scan.tokens.words[from] ?? '')
    : scan.tokens.words.slice(from, to).join(' ');
}

/** The votes for the words of an atom, begun with what the words themselves say. */
function votesOf(scan: Scan, atom: Atom, all: Map<string, Votes>): Votes {
  const words = wordsOf(scan, atom).toLowerCase();
  const known = all.get(words);
  if (known) return known;
  const votes = { person: 0, organisation: 0, place: 0, other: 0 };
  voteInside(scan, atom, votes);
  all.set(words, votes);
  return votes;
}

/** A name that only stands there has to do so twice; any other sign weighs more. */
const LEAST = 0.3;

function winner({ person, organisation, place, other }: Votes): GuessedKind | null {
  const most = Math.max(person, organisation, place);
  if (most < LEAST || other >= most) return null;
  if (person === most) return 'person';
  return organisation === most ? 'organisation' : 'place';
}

function voteInside(scan: Scan, { from, to }: TokenRange, votes: Votes): void {
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
  if (isOf(scan, at, CAPITAL_WORD)) votes.other += 1000;
  if (isOf(scan, at, OPENER | TOPIC)) votes.other += 3;
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
    if (tokens.words[i] === '&') votes.organisation += 4;
    if (i > from && i < to && shapes[i] === INITIAL) votes.person += 0.5;
    if (i === from && shapes[i] === INITIAL && tokens.words[i + 1] === '.') votes.person += 1.5;
    if (!isFirstGiven && isOf(scan, i, TOPIC | CAPITAL_WORD)) votes.other += 1;
    if (!isFirstGiven && isCapital(scan, i) && scan.plain.has(tokens.lowers[i] ?? ''))
      votes.other += 0.7;
  }
  if (!isFirstGiven && shapes[to - 1] === CAPITALS && shapes[from] === CAPITAL)
    votes.organisation += 1.5;
  if (!isFirstGiven && looksPlural(tokens.lowers[to - 1] ?? '')) votes.other += 0.5;
  if (isOf(scan, to - 1, OTHER_HEAD)) votes.other += isFirstGiven ? 1 : 3;
}

/** "Flakes", "Grants"; not "Ross", "Davis", "Lukas". */
function looksPlural(lower: string): boolean {
  return lower.length > 4 && /(?:ies|[bcdfghklmnprtwy]s)$/.test(lower);
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

function voteFor(scan: Scan, atoms: readonly Atom[], i: number, votes: Votes): void {
  const [before, atom, after] = [atoms[i - 1], atoms[i], atoms[i + 1]];
  if (atom === undefined) return;
  if (isCode(scan, atom)) votes.other += 5;
  if (atom.to === atom.from + 1 && looksPlural(scan.tokens.lowers[atom.from] ?? ''))
    votes.other += 0.5;
  if (isRunningWord(scan, atom)) votes.organisation += 0.16;
  voteTitle(before, atom, votes);
  voteAfter(scan, atom, after, votes);
  voteBefore(scan, atom, votes);
  voteNeighbour(scan, before, before?.to ?? -1, atom.from, votes);
  voteNeighbour(scan, after, atom.to, after?.from ?? -1, votes);
}

function voteTitle(before: Atom | undefined, atom: Atom, votes: Votes): void {
  if (before === undefined || before.to !== atom.from) return;
  if (before.type === 'honorific') votes.person += 5;
  if (before.type === 'office' && before.office.isTitle) votes.person += 4;
}

/** A single capital inside running text, where no sentence begins: most often a body. */
function isRunningWord(scan: Scan, { from, to }: TokenRange): boolean {
  const isOne = to === from + 1 && scan.shapes[from] === CAPITAL;
  return isOne && /^[\p{Ll}\d,]/u.test(scan.tokens.words[from - 1] ?? '');
}

/** "F-16", "(R-IN)": letters of a thing with a number, or of a party and seat. */
function isCode(scan: Scan, { from, to }: TokenRange): boolean {
  const { tokens, shapes } = scan;
  if (tokens.words[to] === '-' && tokens.kinds[to + 1] === NUMBER) return true;
  return (
    tokens.words[from - 1] === '(' && shapes[from] === INITIAL && tokens.words[from + 1] === '-'
  );
}

const KINDS_OF_BODY = new Set(
  'news newspaper daily agency website magazine television radio shares stock unit subsidiary group'.split(
    ' ',
  ),
);

/** "the Ruiz administration" */
const LED = new Set('administration campaign camp cabinet presidency'.split(' '));

function voteAfter(scan: Scan, atom: Atom, after: Atom | undefined, votes: Votes): void {
  const { tokens } = scan;
  const at = atom.to;
  const next = tokens.lowers[at] ?? '';
  if (isOf(scan, at, SPEECH)) {
    votes.person += atom.to - atom.from > 1 ? 1 : 0.6;
    votes.organisation += 0.4;
  }
  if (KINDS_OF_BODY.has(next)) votes.organisation += 2;
  if (LED.has(next)) votes.person += 1;
  if (isOf(scan, at, PLACE_HEAD) && !isCapital(scan, at)) votes.place += 1.5;
  if (next === ',') voteAfterComma(scan, at, after, votes);
  if (tokens.kinds[at] === POSSESSIVE && after?.type === 'office' && after.from === at + 1)
    votes.organisation += 0.8;
  else if (tokens.kinds[at] === POSSESSIVE) votes.person += 0.2;
  if (after?.type === 'office' && after.from === at && after.office.isOfBody)
    votes.organisation += isCapital(scan, at) ? 1 : 2;
  if (next === '(' && scan.shapes[at + 1] === CAPITALS && tokens.words[at + 2] === ')')
    votes.organisation += 3;
}

function voteAfterComma(scan: Scan, at: number, after: Atom | undefined, votes: Votes): void {
  const { tokens } = scan;
  if (tokens.kinds[at + 1] === NUMBER && tokens.words[at + 2] === ',') votes.person += 3;
  if (tokens.lowers[at + 1] === 'who') votes.person += 2;
  if (after?.type === 'office' && after.from <= at + 4) votes.person += 1.5;
  if (after?.type !== 'known' || after.from !== at + 1) return;
  if (after.known.kind === 'country' || after.known.kind === 'region') votes.place += 1.5;
}

function voteBefore(scan: Scan, atom: Atom, votes: Votes): void {
  const previous = scan.tokens.lowers[atom.from - 1] ?? '';
  if (previous === 'in' || previous === 'near') votes.place += 2;
  if (previous === 'of' && isOf(scan, atom.from - 2, PLACE_HEAD)) votes.place += 3;
  if (previous === 'the' && isCapital(scan, atom.from) && endsPhrase(scan, atom.to)) {
    votes.organisation += 1.5;
    votes.person -= 1;
  }
  if (previous === 'to' && scan.tokens.lowers[atom.from - 2] === 'according')
    votes.organisation += 1;
  if (previous === 'under' || previous === 'alongside') votes.person += 0.3;
  if (isOf(scan, atom.from - 1, SPEECH)) {
    votes.organisation += 0.4;
    votes.person += 0.8;
  }
}

/** "Hamas and Fatah": what stands beside a known kind with only "and" between is like it. */
function voteNeighbour(
  scan: Scan,
  other: Atom | undefined,
  from: number,
  to: number,
  votes: Votes,
): void {
  if (other === undefined || to !== from + 1 || scan.tokens.words[from] !== 'and') return;
  if (other.type === 'body') votes.organisation += 0.7;
  if (other.type === 'name' && other.to > other.from + 1 && isGiven(scan, other.from))
    votes.person += 0.7;
  if (other.type !== 'known') return;
  if (other.known.kind === 'organisation') votes.organisation += 0.7;
  else if (other.known.kind !== 'demonym' && other.known.kind !== 'person') votes.place += 0.7;
}

/** Whether the words before token `at` stand alone, not before a noun they go with. */
function endsPhrase(scan: Scan, at: number): boolean {
  const word = scan.tokens.words[at] ?? '';
  return /^[^\p{L}-]/u.test(word) || isOf(scan, at, SPEECH) || LINKS.has(word);
}

const LINKS = new Set(
  'in on at by for from to of with and or is are was were has have had will would'.split(' '),
);
