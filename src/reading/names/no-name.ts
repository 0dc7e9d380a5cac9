import {
  BODY_HEAD,
  CALENDAR,
  FORMER,
  FUNCTION,
  OPENER,
  SPEECH,
  TOPIC,
} from '../../lexicon/word-classes.ts';
import { NUMBER, POSSESSIVE, PUNCTUATION } from '../../text/tokens.ts';
import type { Atom } from './atoms.ts';
import { isGiven, knownAt } from './lead.ts';
import { officeAt } from './office-phrase.ts';
import { SURNAMES_TOO } from './capitals.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL } from './shapes.ts';

/** Capitals of function words, days and sentence openers, unless a known name starts there. */
export function namesNoOne(
  scan: Scan,
  at: number,
  from: number,
  to: number,
  before: Atom | undefined,
): boolean {
  if (knownAt(scan, at, to) || officeAt(scan, at, to)) return false;
  if (isSurnameToo(scan, at, from, before)) return false;
  const opens = at === from || !isCapital(scan, at - 1);
  if (opens && isOf(scan, at, SPEECH)) return true;
  if (isOf(scan, at, CALENDAR) && hasDay(scan, at)) return true;
  if (GIVEN_TOO.has(scan.tokens.lowers[at] ?? '') ? isGivenToo(scan, at, to) : isGiven(scan, at))
    return false;
  if (isSurnameDay(scan, at)) return false;
  if (isOf(scan, at, FUNCTION | CALENDAR | FORMER)) return !isInName(scan, at, before);
  if ((at === from || scan.tokens.kinds[at - 1] === PUNCTUATION) && isParticiple(scan, at))
    return true;
  if (opens && ownsBody(scan, at)) return false;
  return opens && isOf(scan, at, OPENER) && (!isCapital(scan, at + 1) || !isOf(scan, at, TOPIC));
}

/** "Sun Wenli": the short form of a day before one capital that no list knows, not after "on". */
function isSurnameDay({ tokens, shapes, classes }: Scan, at: number): boolean {
  if (tokens.words[at] !== 'Sun' || shapes[at + 1] !== CAPITAL || classes[at + 1] !== 0)
    return false;
  return tokens.lowers[at - 1] !== 'on' && tokens.words[at - 1] !== ',';
}

/** "People's Party": a word in a capital that owns the head of a body. */
function ownsBody(scan: Scan, at: number): boolean {
  if (scan.tokens.kinds[at + 1] !== POSSESSIVE) return false;
  return isCapital(scan, at + 2) && isOf(scan, at + 2, BODY_HEAD);
}

/** "Looking", "Recently" at the start of a sentence. */
function isParticiple(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lowers[at] ?? '';
  return (
    lower.length > 5 &&
    (lower.endsWith('ing') || lower.endsWith('ly')) &&
    !isOf(scan, at + 1, SPEECH)
  );
}

/** "President He Lifeng": a grammar word between a title and a capital. */
function isInName(scan: Scan, at: number, before: Atom | undefined): boolean {
  const isTitled = before?.type === 'office' && before.to === at && before.office.isTitle;
  return isTitled && scan.shapes[at + 1] === CAPITAL && !isOf(scan, at, CALENDAR | FORMER);
}

/** "Jan 14", "Jan. 14" */
function hasDay({ tokens }: Scan, at: number): boolean {
  const next = tokens.words[at + 1] === '.' && touches(tokens, at + 1) ? at + 2 : at + 1;
  return tokens.kinds[next] === NUMBER;
}

/** Words before a month: "in May", "last May". */
const BEFORE_MONTH = new Set(
  'in of since until till from by early late mid last next this before after for during through to and -'.split(
    ' ',
  ),
);

/**
 * "Prime Minister May", "Mrs May", and "May said" in an article on Theresa May: a word of grammar or
 * a month that is a surname there.
 */
function isSurnameToo(scan: Scan, at: number, from: number, before: Atom | undefined): boolean {
  const lower = scan.tokens.lowers[at] ?? '';
  if (!SURNAMES_TOO.has(lower) || lower === 'he') return false;
  if (scan.shapes[at] !== CAPITAL || hasDay(scan, at)) return false;
  if (before?.to === at && isTitle(before)) return true;
  if (!scan.surnames.has(lower)) return false;
  if (scan.tokens.kinds[at + 1] === POSSESSIVE || isOf(scan, at + 1, SPEECH))
    return !BEFORE_MONTH.has(scan.tokens.lowers[at - 1] ?? '');
  return at > from && isOf(scan, at - 1, SPEECH);
}

function isTitle(atom: Atom): boolean {
  return atom.type === 'honorific' || (atom.type === 'office' && atom.office.isTitle);
}

/** Words of grammar that are given names too. By hand. */
const GIVEN_TOO = new Set(['per', 'will', 'may']);

/**
 * "Per Dahl": a capital after the word that is in no list; not in a question, "Will Ruiz
 * go?", nor before the surname of somebody else, "Per Ruiz, the talks failed."
 */
function isGivenToo(scan: Scan, at: number, to: number): boolean {
  if (!GIVEN_TOO.has(scan.tokens.lowers[at] ?? '') || scan.shapes[at] !== CAPITAL) return false;
  if (scan.shapes[at + 1] !== CAPITAL || scan.plain.has(scan.tokens.lowers[at + 1] ?? ''))
    return false;
  if (scan.surnames.has(scan.tokens.lowers[at + 1] ?? '')) return false;
  if (scan.tokens.words[to - 1] === '?' || scan.tokens.words[to] === '?') return false;
  return (scan.classes[at + 1] ?? 0) === 0 && knownAt(scan, at + 1, to) === null;
}
