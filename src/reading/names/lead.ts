import { HONORIFIC_PAIRS } from '../../lexicon/titles.ts';
import { matchPhrase } from '../../lexicon/phrase-table.ts';
import {
  BODY_HEAD,
  HONORIFIC,
  MAN,
  OTHER_HEAD,
  PLACE_HEAD,
  TOPIC,
  WOMAN,
} from '../../lexicon/word-classes.ts';
import { isApostrophe } from '../../text/characters.ts';
import type { Atom, KnownAtom } from './atoms.ts';
import { officeAt } from './office-phrase.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL, CAPITALS } from './shapes.ts';

/** A known name, office or courtesy title at token `at`; null when a plain name starts there. */
export function leadAt(scan: Scan, at: number, limit: number): Atom | null {
  const known = knownAt(scan, at, limit);
  const isName = isGivenTitle(scan, at) || isBareSurname(scan, at);
  const office = isName ? null : officeAt(scan, at, limit);
  if (office && (office.to >= (known?.to ?? 0) || (known && isLooseRegion(scan, known))))
    return office;
  if (known && (startsPerson(scan, known, limit) || isLooseRegion(scan, known))) return null;
  if (known) return isHalf(scan, known, limit) ? null : known;
  const to = honorificEnd(scan, at);
  return to > at ? { type: 'honorific', from: at, to } : null;
}

/** End of "Mr.", "Datuk Seri", "Dato' Sri" at token `at`; `at` itself for none. */
function honorificEnd(scan: Scan, at: number): number {
  const { tokens } = scan;
  const lower = tokens.lowers[at] ?? '';
  const isMarked = tokens.words[at + 1] === '.' || isMark(tokens.words[at + 1] ?? '');
  const end = isMarked && touches(tokens, at + 1) ? at + 2 : at + 1;
  if (HONORIFIC_PAIRS.get(lower)?.has(tokens.lowers[end] ?? '')) return end + 1;
  return isOf(scan, at, HONORIFIC) ? end : at;
}

/** "Dato'": the apostrophe that ends the word. */
function isMark(word: string): boolean {
  return word.length === 1 && isApostrophe(word.charCodeAt(0));
}

/** Titles that are surnames too. By hand. */
const TITLE_SURNAMES = new Set(
  'king prince bishop pope judge marshal major dean duke baron page singer abbot deacon chancellor fellow pastor player provost'.split(
    ' ',
  ),
);

/** "Ana King": a title that ends a run of capitals at token `to`. */
export function endsAsSurname(scan: Scan, at: number, to: number): boolean {
  return (
    at + 1 === to && scan.shapes[at] === CAPITAL && TITLE_SURNAMES.has(scan.tokens.lowers[at] ?? '')
  );
}

/** "King said" in an article on Ana King; not "the King", "King Olaf". */
function isBareSurname({ tokens, shapes, surnames }: Scan, at: number): boolean {
  const lower = tokens.lowers[at] ?? '';
  if (!TITLE_SURNAMES.has(lower) || !surnames.has(lower) || shapes[at] !== CAPITAL) return false;
  return shapes[at + 1] !== CAPITAL && tokens.lowers[at - 1] !== 'the';
}

/** "Del. Ana Ruiz": the short form of a region counts only after a comma or bracket. */
function isLooseRegion({ tokens }: Scan, { from, to, known }: KnownAtom): boolean {
  if (known.kind !== 'region' || tokens.words[to - 1] !== '.') return false;
  return tokens.words[from - 1] !== ',' && tokens.words[from - 1] !== '(';
}

/** "GUP-HL": letters tied to a known body make another name with it. */
function isHalf(scan: Scan, { to, known }: KnownAtom, limit: number): boolean {
  const { tokens, shapes } = scan;
  if (known.kind !== 'organisation' || tokens.words[to] !== '-' || to + 1 >= limit) return false;
  if (shapes[to - 1] !== CAPITALS || shapes[to + 1] !== CAPITALS) return false;
  return touches(tokens, to) && touches(tokens, to + 1) && knownAt(scan, to + 1, limit) === null;
}

/** The longest known name at token `at`; null for none. */
export function knownAt(scan: Scan, at: number, limit: number): KnownAtom | null {
  const match = matchPhrase(scan.lexicon.knownNames, scan.tokens.words, at, limit);
  return match && { type: 'known', from: at, to: match.end, known: match.value };
}

/** Whether token `at` is a given name in the lexicon. */
export function isGiven(scan: Scan, at: number): boolean {
  return scan.shapes[at] === CAPITAL && isOf(scan, at, WOMAN | MAN);
}

/** "Dean Ruiz": a given name that is a calling too, before a surname; "Dean Ana Ruiz" has a title. */
function isGivenTitle(scan: Scan, at: number): boolean {
  if (!isGiven(scan, at) || scan.shapes[at + 1] !== CAPITAL) return false;
  return (
    !isGiven(scan, at + 1) &&
    !isOf(scan, at + 1, NO_SURNAME) &&
    scan.tokens.lowers[at - 1] !== 'the'
  );
}

const NO_SURNAME = TOPIC | BODY_HEAD | PLACE_HEAD | OTHER_HEAD;

/** "Jordan Ruiz", "Milan Vos": a place that is a given name too, before a capital that is no lead itself. */
function startsPerson(scan: Scan, known: KnownAtom, limit: number): boolean {
  const { from, to } = known;
  if (to !== from + 1 || !isGiven(scan, from) || to >= limit) return false;
  if (scan.shapes[to] !== CAPITAL || isOf(scan, to, NO_SURNAME)) return false;
  return (
    knownAt(scan, to, limit) === null && officeAt(scan, to, limit) === null && isCapital(scan, to)
  );
}
