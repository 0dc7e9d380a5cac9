import { CALENDAR, FUNCTION, PLACE_HEAD, SPEECH } from '../../lexicon/word-classes.ts';
import { NUMBER, POSSESSIVE } from '../../text/tokens.ts';
import { DASHES } from './dashes.ts';
import type { Atom, TokenRange } from './atoms.ts';
import { isGiven } from './lead.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL, CAPITALS, INITIAL } from './shapes.ts';
import { looksPlural } from './plural-look.ts';
import { BODY_NOUNS, voteCompany } from './vote-company.ts';
import type { Votes } from './votes.ts';

/** Adds what stands around a name in one place: titles, verbs of saying, prepositions, its neighbours. */
export function voteAround(scan: Scan, atoms: readonly Atom[], i: number, votes: Votes): void {
  const [before, atom, after] = [atoms[i - 1], atoms[i], atoms[i + 1]];
  if (atom === undefined) return;
  if (isCode(scan, atom)) votes.other += 5;
  if (isSlashed(scan, atom)) votes.other += 2;
  if (isShortOfThing(scan, before, atom)) votes.other += 5;
  voteDateline(scan, atom, votes);
  if (atom.to === atom.from + 1 && looksPlural(scan.tokens.lowers[atom.from] ?? ''))
    votes.other += 0.5;
  if (isRunningWord(scan, atom)) votes.organisation += 0.16;
  voteTitle(before, atom, votes);
  voteAfter(scan, atom, after, votes);
  voteBefore(scan, before, atom, votes);
  voteCompany(scan, atom, votes);
  voteNeighbour(scan, before, before?.to ?? -1, atom.from, votes);
  voteNeighbour(scan, after, atom.to, after?.from ?? -1, votes);
}

/** "PORT ANSELM (NNA) - ", "PORT ANSELM - ": a place, and nobody who acts. */
function voteDateline({ tokens, shapes }: Scan, { from, to }: TokenRange, votes: Votes): void {
  const { words } = tokens;
  if (words[from - 1] === '(' && words[to] === ')' && DASHES.has(words[to + 1] ?? ''))
    votes.other += 5;
  if (shapes[from] !== CAPITALS || shapes[to - 1] !== CAPITALS) return;
  if (from > 0 && !ENDS.has(words[from - 1] ?? '')) return;
  let end = to;
  if (words[to] === '(') while (end < to + 4 && words[end - 1] !== ')') end += 1;
  if (words[end] !== '-' && DASHES.has(words[end] ?? '')) votes.place += 3;
}

/** "ABC/DEF/GHI. 12": letters of a document's number. */
function isSlashed({ tokens, shapes }: Scan, { from, to }: TokenRange): boolean {
  if (to !== from + 1 || shapes[from] !== CAPITALS) return false;
  const after = tokens.words[to] === '/' && touches(tokens, to) && shapes[to + 1] === CAPITALS;
  return after || (tokens.words[from - 1] === '/' && shapes[from - 2] === CAPITALS);
}

/** "the Code of Conduct (COC)", "the gross local product (GLP)": letters in brackets for what is no name, or for words in small letters. */
function isShortOfThing(scan: Scan, before: Atom | undefined, { from, to }: TokenRange): boolean {
  const { words, lowers } = scan.tokens;
  if (words[from - 1] !== '(' || words[to] !== ')' || scan.shapes[from] !== CAPITALS) return false;
  if (to !== from + 1 || before?.to === from - 1) return false;
  if (isCapital(scan, from - 2)) return true;
  const letters = (lowers[from] ?? '').split('').toReversed();
  return letters.length > 1 && letters.every((letter, i) => lowers[from - 2 - i]?.[0] === letter);
}

/** What stands before the first word of a sentence. */
const ENDS = new Set(['.', '!', '?', ')', ':', '"', '”', '—', '–']);

/** Callings of companies as of people: "the investor Acme". By hand. */
const BODIES_TOO = new Set('investor publisher producer broker dealer trader'.split(' '));

function voteTitle(before: Atom | undefined, atom: Atom, votes: Votes): void {
  if (before?.type === 'known' && before.known.kind === 'country' && before.to === atom.from - 1)
    votes.place -= 0.7;
  if (before === undefined || before.to !== atom.from) return;
  if (before.type === 'honorific') votes.person += 5;
  if (before.type !== 'office' || !before.office.isTitle) return;
  const isLoose = BODIES_TOO.has(before.office.name) && atom.to === atom.from + 1;
  votes.person += isLoose ? 0.3 : 4;
  if (isLoose) votes.organisation += 0.6;
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
  const opens = tokens.words[from - 1] === '(' || tokens.words[from - 1] === ',';
  return opens && shapes[from] === INITIAL && tokens.words[from + 1] === '-';
}

const KINDS_OF_BODY = new Set(
  'news newspaper daily agency website magazine television radio shares stock unit subsidiary group shareholders shareholder employees workers guerrillas rebels fighters militants'.split(
    ' ',
  ),
);

/** "the Ruiz administration" */
const LED = new Set('administration campaign camp cabinet presidency'.split(' '));

/** What people and bodies do who take part in something. By hand. */
const DEEDS = new Set(
  'signed attended joined chaired led flew travelled traveled shook smiled walked returned'.split(
    ' ',
  ),
);

/** "Acme, led by Ana Ruiz" */
const LEDS = new Set(['led', 'headed', 'chaired', 'founded']);

function voteAfter(scan: Scan, atom: Atom, after: Atom | undefined, votes: Votes): void {
  const { tokens } = scan;
  const at = atom.to;
  const next = tokens.lowers[at] ?? '';
  if (isOf(scan, at, SPEECH)) {
    votes.person += atom.to - atom.from > 1 ? 1 : 0.6;
    votes.organisation += 0.4;
    votes.place -= 0.7;
    voteSaid(scan, at + 1, votes);
  }
  if (DEEDS.has(next)) {
    votes.person += 0.5;
    votes.organisation += 0.4;
  }
  if (KINDS_OF_BODY.has(next)) votes.organisation += 2;
  if (next === 'plc') votes.organisation += 5;
  if (LED.has(next)) votes.person += 1;
  if (isOf(scan, at, PLACE_HEAD) && !isCapital(scan, at)) votes.place += 1.5;
  if (next === 'and' && (tokens.lowers[at + 1] === 'his' || tokens.lowers[at + 1] === 'her'))
    votes.person += 2;
  const led = next === ',' ? at + 1 : at;
  if (LEDS.has(tokens.lowers[led] ?? '') && tokens.lowers[led + 1] === 'by')
    votes.organisation += 2;
  if (next === ',') voteAfterComma(scan, at, after, votes);
  if (tokens.kinds[at] === POSSESSIVE && after?.type === 'office' && after.from === at + 1)
    votes.organisation += looksPlural(tokens.lowers[at - 1] ?? '') ? 2 : 0.8;
  else if (tokens.kinds[at] === POSSESSIVE) votes.person += 0.2;
  if (after?.type === 'office' && after.from === at && after.office.isOfBody && !LED.has(next))
    votes.organisation += isCapital(scan, at) ? 1 : 2;
  const isShort = scan.shapes[at + 1] === CAPITALS && tokens.words[at + 2] === ')';
  if (next === '(' && isShort && !DASHES.has(tokens.words[at + 3] ?? '')) votes.organisation += 3;
}

/** What stands between a verb of saying and the pronoun: "said in a statement on Friday that it". By hand. */
const ASIDES = new Set('that in a an the on late early earlier statement its'.split(' '));

/** Most words of such an aside. */
const LONGEST_ASIDE = 7;

/** "Acme said it would", "Ruiz said on Friday she would": what the speaker is called right after. */
function voteSaid(scan: Scan, from: number, votes: Votes): void {
  const { lowers } = scan.tokens;
  let at = from;
  while (at < from + LONGEST_ASIDE && (ASIDES.has(lowers[at] ?? '') || isOf(scan, at, CALENDAR)))
    at += 1;
  if (lowers[at] === 'it') votes.organisation += 0.7;
  if (lowers[at] === 'he' || lowers[at] === 'she') votes.person += 0.7;
}

function voteAfterComma(scan: Scan, at: number, after: Atom | undefined, votes: Votes): void {
  const { tokens } = scan;
  if (tokens.kinds[at + 1] === NUMBER && tokens.words[at + 2] === ',') votes.person += 3;
  if (tokens.lowers[at + 1] === 'who') votes.person += 2;
  if (tokens.lowers[at + 1] === 'of') votes.person += 0.7;
  if (after?.type === 'office' && after.from <= at + 4) votes.person += 1.5;
  if (isBodyApposition(scan, at)) votes.organisation += 3;
  if (after?.type !== 'known' || after.from !== at + 1) return;
  if (after.known.kind === 'country' || after.known.kind === 'region') votes.place += 1.5;
}

/** "Acme, the trade union", "Acme, which": what the comma opens is said of a body. */
function isBodyApposition(scan: Scan, at: number): boolean {
  const { lowers } = scan.tokens;
  if (lowers[at + 1] === 'which') return true;
  if (lowers[at + 1] !== 'the' && lowers[at + 1] !== 'a' && lowers[at + 1] !== 'an') return false;
  for (let i = at + 2; i < at + 6; i += 1) {
    if (BODY_NOUNS.has(lowers[i] ?? '') || lowers[i] === 'company') return true;
    if (!/^[a-z-]+$/.test(lowers[i] ?? '') || isOf(scan, i, FUNCTION)) return false;
  }
  return false;
}

function voteBefore(scan: Scan, before: Atom | undefined, atom: Atom, votes: Votes): void {
  const previous = scan.tokens.lowers[atom.from - 1] ?? '';
  if (previous === 'at' && before?.type === 'office' && before.to === atom.from - 1)
    votes.organisation += 1.5;
  if (previous === 'in' || previous === 'near') votes.place += 2;
  if (previous === 'of' && isOf(scan, atom.from - 2, PLACE_HEAD)) votes.place += 3;
  if (previous === 'the' && isCapital(scan, atom.from) && endsPhrase(scan, atom.to)) {
    votes.organisation += 1.5;
    votes.person -= 1;
  }
  if (previous === 'to' && scan.tokens.lowers[atom.from - 2] === 'according')
    votes.organisation += atom.to > atom.from + 1 ? 0.4 : 1;
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
  if (/^[^\p{L}-]/u.test(word) || isOf(scan, at, SPEECH) || LINKS.has(word)) return true;
  return /^[a-z]{3,}ed$/.test(word);
}

const LINKS = new Set(
  'in on at by for from to of with and or is are was were has have had will would'.split(' '),
);
