import {
  BODY_HEAD,
  CAPITAL_WORD,
  FOREIGN_BODY,
  FUNCTION,
  NAMED_THING,
  OPENER,
  SPEECH,
  TOPIC,
} from '../../lexicon/word-classes.ts';
import type { Atom, NameAtom, PlainAtom } from './atoms.ts';
import { bodyAt } from './body.ts';
import { capitalsEnd, endsGiven, isInitial } from './capitals.ts';
import { creditEnd } from './credits.ts';
import { joinedAt } from './joined-names.ts';
import { endsAsSurname, isGiven, knownAt, leadAt } from './lead.ts';
import { namesNoOne } from './no-name.ts';
import { officeAt } from './office-phrase.ts';
import { plainBodyAt } from './plain-body.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan, SentenceTokens } from './scan.ts';
import { CAPITAL, CAPITALS, INITIAL } from './shapes.ts';
import { spelledOutAt, thingEnd } from './spelled-out-at.ts';

/** The atoms of a sentence in order. */
export function cutSentence(scan: Scan, sentence: SentenceTokens): readonly Atom[] {
  const { from, to } = sentence;
  const atoms: Atom[] = [];
  let at = from;
  while (at < to) {
    const after = creditEnd(scan, at, sentence);
    if (after > at) at = after;
    else if (!isCapital(scan, at)) at = readPlain(scan, at, to, atoms);
    else if (opensGovernment(scan, at, to, atoms)) at = cutCapitals(scan, at, to, atoms);
    else if (namesNoOne(scan, at, from, to, atoms.at(-1))) at += 1;
    else at = cutCapitals(scan, at, to, atoms);
  }
  return atoms;
}

/** An office or body in small letters, or nothing. */
function readPlain(scan: Scan, at: number, limit: number, atoms: Atom[]): number {
  const atom = officeAt(scan, at, limit) ?? plainBodyAt(scan, at, limit, atoms.at(-1));
  if (atom === null) return at + 1;
  atoms.push(atom);
  return atom.to;
}

/** "the Government of Chile", "the Chilean Government": the word for a government in a capital reads as in small letters. */
function governmentAt(
  scan: Scan,
  at: number,
  limit: number,
  before: Atom | undefined,
): PlainAtom | null {
  const { lowers } = scan.tokens;
  if (lowers[at] !== 'government' && lowers[at + 1] !== 'government') return null;
  return plainBodyAt(scan, at, limit, before);
}

function opensGovernment(scan: Scan, at: number, limit: number, atoms: readonly Atom[]): boolean {
  return governmentAt(scan, at, limit, atoms.at(-1)) !== null;
}

/** Cuts the capital sequence at token `at` into atoms; gives the token after it. */
function cutCapitals(scan: Scan, from: number, limit: number, atoms: Atom[]): number {
  const to = capitalsEnd(scan, from, limit);
  const joined = joinedAt(scan, from, limit);
  if (joined) atoms.push(joined);
  let at = joined?.to ?? afterThing(scan, from, to);
  while (at < to) {
    const end = thingEnd(scan, at);
    at = end > at ? end : cutOne(scan, at, to, limit, atoms);
    while (at < to && !isCapital(scan, at)) at += 1;
  }
  return at;
}

/** One atom of a capital sequence; gives the token after it. */
function cutOne(scan: Scan, at: number, to: number, limit: number, atoms: Atom[]): number {
  const atom =
    governmentAt(scan, at, limit, atoms.at(-1)) ??
    spelledOutAt(scan, at) ??
    bodyAt(scan, at, to, limit) ??
    leadAt(scan, at, limit) ??
    nameAt(scan, at, to, limit);
  atoms.push(atom);
  return atom.to;
}

/** "Second Chilean War", "Oslo Accords", "Line of Partial Control": end of a name of no actor at token `from`; `from` for none. */
function afterThing(scan: Scan, from: number, to: number): number {
  const { words, lowers } = scan.tokens;
  if ((words[to] === 'of' || words[to] === 'on') && isThing(scan, to - 1))
    return afterThingOf(scan, from, to);
  if (STORMS.has(lowers[from] ?? '') && to === from + 2) return to;
  let end = from;
  for (let i = from + 1; i < to; i += 1)
    if (isOf(scan, i, NAMED_THING) && !isOf(scan, i + 1, BODY_HEAD) && !isPersonAt(scan, i))
      end = i + 1;
  if (end > from && /^[IVX]+$/.test(words[end] ?? '')) end += 1;
  if ((knownAt(scan, from, to)?.to ?? 0) >= end) return from;
  const isPerson = isGiven(scan, from) && end === from + 2;
  return isPerson || officeAt(scan, from, to) ? from : end;
}

/** What has a name of its own with "of" and acts in nothing. By hand. */
const THINGS = new Set(
  'line treaty agreement accord declaration memorandum statement convention code charter protocol'.split(
    ' ',
  ),
);

/** What is called by a given name: "Hurricane Ana". By hand. */
const STORMS = new Set('hurricane storm typhoon cyclone'.split(' '));

function isThing(scan: Scan, at: number): boolean {
  return THINGS.has(scan.tokens.lowers[at] ?? '') && isCapital(scan, at);
}

/** "Line of Partial Control", "Convention on the Law of the Sea": with the capitals after "of" and "on", unless the lexicon knows them. */
function afterThingOf(scan: Scan, from: number, to: number): number {
  const { lowers, count } = scan.tokens;
  let end = to;
  while (lowers[end] === 'of' || lowers[end] === 'on') {
    const next = lowers[end + 1] === 'the' ? end + 2 : end + 1;
    if (!isCapital(scan, next) || isOf(scan, next, FUNCTION) || knownAt(scan, next, count)) break;
    end = capitalsEnd(scan, next, count);
  }
  return end === to || knownAt(scan, from, to)?.to === to ? from : end;
}

/** "Bill Ruiz": a given name that is a thing too, before a surname. */
function isPersonAt(scan: Scan, at: number): boolean {
  return isGiven(scan, at) && scan.shapes[at + 1] === CAPITAL;
}

/** A plain name: up to the next known name or office; given names take the word after them along. */
function nameAt(scan: Scan, at: number, to: number, limit: number): NameAtom {
  if (standsApart(scan, at, to)) return { type: 'name', from: at, to: at + 1 };
  let end = at + 1;
  while (end < to && !endsName(scan, at, end, to, limit)) end += 1;
  while (end > at + 1 && !isCapital(scan, end - 1) && !isTail(scan, end - 1)) end -= 1;
  return { type: 'name', from: at, to: end };
}

/** "Republican Ana Ruiz", "pro-Ruiz Unity": the first capital goes with a given name, or a hyphen, not with the rest. */
function standsApart(scan: Scan, at: number, to: number): boolean {
  const { tokens } = scan;
  if (at + 1 >= to || isGiven(scan, at)) return false;
  if (isOf(scan, at, CAPITAL_WORD | TOPIC | OPENER) && isGiven(scan, at + 1)) return true;
  if (isAcronymOf(scan, at) && to === at + 3) return true;
  const isPrefixed = tokens.words[at - 1] === '-' && touches(tokens, at) && touches(tokens, at - 1);
  return isPrefixed && !isCapital(scan, at - 2);
}

/** "of the GU Wen Li": letters in capitals after "of", before a name of two words. */
function isAcronymOf({ tokens, shapes }: Scan, at: number): boolean {
  const before = tokens.lowers[at - 1] === 'the' ? at - 2 : at - 1;
  if (shapes[at] !== CAPITALS || tokens.lowers[before] !== 'of') return false;
  return shapes[at + 1] === CAPITAL && shapes[at + 2] === CAPITAL;
}

/** "Jong-un": small letters after a hyphen belong to the name. */
function isTail(scan: Scan, i: number): boolean {
  const before = scan.tokens.words[i - 1];
  return before === '-' || before === '.';
}

/** Courtesy titles that stand in no name: "the Falls Dr. Ruiz". By hand. */
const MIDDLE_TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'messrs']);

/** A word of grammar that is a given name, a surname or an initial where it stands. */
function isPartOfName(scan: Scan, i: number): boolean {
  return isGiven(scan, i) || endsGiven(scan, i) || isInitial(scan, i);
}

function endsName(scan: Scan, at: number, i: number, to: number, limit: number): boolean {
  if (!isCapital(scan, i)) return false;
  if (i > at && isOf(scan, i, SPEECH | FUNCTION) && !isPartOfName(scan, i)) return true;
  if (i > at && MIDDLE_TITLES.has(scan.tokens.lowers[i] ?? '')) return true;
  const office = officeAt(scan, i, limit);
  if (office && i <= at + 3 && endsAsSurname(scan, i, to) && isGiven(scan, at)) return false;
  if (office) return office.office.isOfBody || office.to < to || !isGiven(scan, at);
  const known = knownAt(scan, i, limit);
  if (known === null || (isOf(scan, at, FOREIGN_BODY) && known.to === to)) return false;
  const isFirst = isGiven(scan, at) || scan.shapes[at] === INITIAL;
  if (!isFirst || known.to > i + 1) return true;
  return known.known.kind === 'organisation' && !(known.to === to && scan.shapes[i] === CAPITAL);
}
