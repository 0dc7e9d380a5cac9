import { BODY_HEAD, BODY_OPENER, PLACE_HEAD, TOPIC } from '../../lexicon/word-classes.ts';
import type { KnownAtom, NameAtom } from './atoms.ts';
import { isState, readBodyName } from './body-name.ts';
import { rowEnd } from './body-row.ts';
import { capitalsEnd } from './capitals.ts';
import { isGiven, knownAt } from './lead.ts';
import { officeAt } from './office-phrase.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL, CAPITALS, INITIAL } from './shapes.ts';

/**
 * A body or place that starts at token `at` of the capital sequence that ends at `to`: named by its
 * last word ("Foreign Ministry", "Marble House") or its first ("Bank of Japan"); null for none.
 */
export function bodyAt(scan: Scan, at: number, to: number, limit: number): NameAtom | null {
  const joined = joinedTo(scan, at, to, limit);
  if (joined === to && stopsBody(scan, at, limit)) return null;
  const head = lastHead(scan, at, joined, limit);
  if (head < 0) return null;
  const opened = isOf(scan, head, BODY_OPENER) ? openedEnd(scan, head, limit) : head + 1;
  const isAlone = opened === at + 1;
  if (isAlone || (opened === head + 1 && looksLikePerson(scan, at, head))) return null;
  const known = knownAt(scan, at, limit);
  if (known && (known.to >= opened || leadsBody(scan, known, opened))) return null;
  const isBody = opened > head + 1 || isOf(scan, head, BODY_HEAD) || !isOf(scan, head, PLACE_HEAD);
  const type = isBody && !isVenue(scan, at, head) ? 'body' : 'place';
  return { type, from: at, to: afterStop(scan, opened) };
}

/**
 * "Chilean Foreign Ministry", "U.S. State Department": the state is a name of its own before a body of it,
 * not before one that another state has ("Chilean House of Representatives").
 */
function leadsBody(scan: Scan, known: KnownAtom, to: number): boolean {
  if (!isState(known.known.kind)) return false;
  const rest = knownAt(scan, known.to, to);
  if (rest?.to === to && rest.known.kind === 'organisation')
    return rest.known.state === null || rest.known.state === known.known.state;
  return known.known.kind === 'demonym' && readBodyName(scan, { from: known.to, to }).isGeneric;
}

/** "at the Harbour Centre": a body's house where one meets. */
function isVenue(scan: Scan, at: number, head: number): boolean {
  const { lowers } = scan.tokens;
  if (!VENUES.has(lowers[head] ?? '') || lowers[at - 1] !== 'the') return false;
  return lowers[at - 2] === 'at' || lowers[at - 2] === 'in' || lowers[at - 2] === 'inside';
}

const VENUES = new Set(
  'center centre museum hospital church cathedral mosque library club theater theatre'.split(' '),
);

/** Index of the last head word before an office begins; -1 for none. */
function lastHead(scan: Scan, at: number, to: number, limit: number): number {
  let head = -1;
  for (let i = at; i < to; i += 1) {
    if (i > at && stopsBody(scan, i, limit)) break;
    if (isOf(scan, i, BODY_HEAD | BODY_OPENER | PLACE_HEAD) && isCapital(scan, i)) head = i;
  }
  return head;
}

/**
 * An office ends a body's name, unless it is a rank or calling before a topic or head ("General Assembly"),
 * or several before what ends with a head ("Founders Share Company").
 */
function stopsBody(scan: Scan, i: number, limit: number): boolean {
  if (!isCapital(scan, i)) return false;
  const office = officeAt(scan, i, limit);
  if (office === null) return false;
  const next = office.to;
  if (office.office.isPlural && next < limit && isCapital(scan, next))
    return !isOf(scan, capitalsEnd(scan, next, limit) - 1, BODY_HEAD);
  return office.office.isOfBody || !isOf(scan, next, BODY_HEAD | TOPIC) || !isCapital(scan, next);
}

/** "Truth and Reconciliation Commission": topics joined by "and" go on to a head; else `to`. */
function joinedTo(scan: Scan, at: number, to: number, limit: number): number {
  if (scan.tokens.words[to] !== 'and' || to + 1 >= limit || !isCapital(scan, to + 1)) return to;
  if (!isCause(scan, to - 1) || !isCause(scan, to + 1)) return to;
  const end = capitalsEnd(scan, to + 1, limit);
  return lastHead(scan, to + 1, end, limit) >= 0 && lastHead(scan, at, to, limit) < 0 ? end : to;
}

/** What parties and movements are named for besides topics: "Justice and Equality Movement". By hand. */
const CAUSES = new Set(
  'equality freedom unity solidarity liberty dignity progress prosperity order honour honor brotherhood faith democracy socialism homeland salvation renewal resistance'.split(
    ' ',
  ),
);

function isCause(scan: Scan, at: number): boolean {
  return isOf(scan, at, TOPIC) || CAUSES.has(scan.tokens.lowers[at] ?? '');
}

/** "Damon Hill", "Barry Lane", "J. Banks": a given name or initial and one word more. */
function looksLikePerson(scan: Scan, at: number, head: number): boolean {
  const isFirst =
    isGiven(scan, at) || (scan.shapes[at] === INITIAL && scan.tokens.words[at + 1] === '.');
  const words = head - at - (scan.tokens.words[at + 1] === '.' ? 1 : 0);
  return isFirst && words === 1 && SURNAMES.has(scan.tokens.lowers[head] ?? '');
}

/** Heads that are surnames as well. By hand. */
const SURNAMES = new Set(
  'hill lane park villa post banks bank hall lake church forest brothers guard bridge college camp towers hospital base'.split(
    ' ',
  ),
);

/** Heads that say what they are on: "Commission on Human Rights". By hand. */
const ON_HEADS = new Set(['commission', 'committee', 'subcommittee', 'council', 'panel']);

/** Heads that say where they are for something: "Organisation for Security and Cooperation in Europe". By hand. */
const IN_HEADS = new Set(
  'organisation organization association movement campaign council forum front'.split(' '),
);

/** End of "of Foreign Affairs", "for Trade and Industry" after the head at token `head`; the token after it for none. */
function openedEnd(scan: Scan, head: number, limit: number): number {
  const { words, lowers } = scan.tokens;
  const at = head + 1;
  const isOn = words[at] === 'on' && ON_HEADS.has(lowers[head] ?? '');
  if (words[at] !== 'of' && words[at] !== 'for' && !isOn) return at;
  const next = words[at + 1] === 'the' ? at + 2 : at + 1;
  if (next >= limit || !isCapital(scan, next)) return at;
  let end = openedRun(scan, next, limit);
  while (continuesTopics(scan, end, limit)) end = openedRun(scan, end + 1, limit);
  if (words[at] === 'for' && IN_HEADS.has(lowers[head] ?? '')) end = placeEnd(scan, end, limit);
  return stateEnd(scan, rowEnd(scan, next, end, limit), limit);
}

/** "... in Europe" after the topics; `at` itself for none. */
function placeEnd(scan: Scan, at: number, limit: number): number {
  const known = scan.tokens.words[at] === 'in' ? knownAt(scan, at + 1, limit) : null;
  return known && WHERE.has(known.known.kind) ? known.to : at;
}

const WHERE: ReadonlySet<string> = new Set(['country', 'territory', 'region', 'area']);

/** "... of Chile" once more after the topics. */
function stateEnd(scan: Scan, at: number, limit: number): number {
  if (scan.tokens.words[at] !== 'of') return at;
  const known = knownAt(scan, scan.tokens.words[at + 1] === 'the' ? at + 2 : at + 1, limit);
  if (known) return known.known.kind === 'country' ? known.to : at;
  const next = scan.tokens.words[at + 1] === 'the' ? at + 2 : at + 1;
  return next < limit && isCapital(scan, next) ? openedRun(scan, next, limit) : at;
}

/** Capitals up to an office or a person; a known name ends after itself. */
function openedRun(scan: Scan, at: number, limit: number): number {
  const known = knownAt(scan, at, limit);
  const end = capitalsEnd(scan, at, limit);
  if (known && known.known.kind !== 'demonym') return namedAfter(scan, known, end);
  for (let i = at + 1; i < end; i += 1)
    if (stopsBody(scan, i, limit) || (isGiven(scan, i) && i + 1 < end) || endsAcronym(scan, i))
      return i;
  return end;
}

/** "Board of the London Stock Exchange": a body named after a city, up to its head; else the known name. */
function namedAfter(scan: Scan, { to, known }: KnownAtom, limit: number): number {
  if (known.kind !== 'city' && known.kind !== 'capital') return to;
  const head = lastHead(scan, to, limit, limit);
  return head >= to && isOf(scan, head, BODY_HEAD) ? head + 1 : to;
}

/** "Bureau of the GU Wen Li": a name after letters in capitals. */
function endsAcronym({ shapes }: Scan, i: number): boolean {
  return shapes[i - 1] === CAPITALS && shapes[i] === CAPITAL && shapes[i + 1] === CAPITAL;
}

function continuesTopics(scan: Scan, at: number, limit: number): boolean {
  const { tokens } = scan;
  if (at + 1 >= limit || !isOf(scan, at - 1, TOPIC)) return false;
  if (tokens.words[at] !== 'and' && tokens.words[at] !== ',' && tokens.words[at] !== '&')
    return false;
  return (
    isCapital(scan, at + 1) && isOf(scan, at + 1, TOPIC) && officeAt(scan, at + 1, limit) === null
  );
}

const STOPPED = new Set(['inc', 'corp', 'co', 'ltd', 'bros', 'dept', 'univ', 'assn']);

/** "Acme Corp." keeps its stop. */
function afterStop(scan: Scan, end: number): number {
  const { tokens } = scan;
  const hasStop = tokens.words[end] === '.' && touches(tokens, end);
  return hasStop && STOPPED.has(tokens.lowers[end - 1] ?? '') ? end + 1 : end;
}
