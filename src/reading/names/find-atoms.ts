import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  OPENER_WORDS,
} from '../../lexicon/common-words.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { HONORIFICS, TITLE_SHORT_FORMS } from '../../lexicon/offices.ts';
import { BODY_HEADS, BODY_OPENERS, PLACE_HEADS } from '../../lexicon/organisations.ts';
import { matchPhrase } from '../../lexicon/phrase-table.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Atom } from './atoms.ts';
import { CAPITAL, INITIAL, PLAIN } from './shapes.ts';

/** A text's tokens with their shapes and the lexicon that names them. */
export interface Scan {
  readonly tokens: Tokens;
  readonly shapes: Uint8Array;
  readonly lexicon: Lexicon;
}

/** The atoms of the tokens from `from` to `to` (one sentence), in order. */
export function findAtoms(scan: Scan, from: number, to: number): readonly Atom[] {
  const atoms: Atom[] = [];
  let at = from;
  while (at < to) at = readAtoms(scan, at, { from, to }, atoms);
  return atoms;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

function readAtoms(scan: Scan, at: number, bounds: Bounds, atoms: Atom[]): number {
  const { tokens, shapes, lexicon } = scan;
  if (shapes[at] === PLAIN) {
    const office = matchPhrase(lexicon.offices, tokens.lowers, at, bounds.to);
    if (office === null) return at + 1;
    atoms.push({ type: 'office', from: at, to: office.end, office: office.value });
    return office.end;
  }
  if (isNoName(scan, at, bounds)) return at + 1;
  const end = capitalsEnd(scan, at, bounds.to);
  return segment(scan, at, end, bounds.to, atoms);
}

function isNoName(scan: Scan, at: number, bounds: Bounds): boolean {
  const lower = scan.tokens.lowers[at] ?? '';
  if (matchPhrase(scan.lexicon.knownNames, scan.tokens.words, at, bounds.to)) return false;
  if (FUNCTION_WORDS.has(lower) || CALENDAR_WORDS.has(lower)) return true;
  if (at !== bounds.from || !OPENER_WORDS.has(lower)) return false;
  return scan.shapes[at + 1] === PLAIN;
}

/** End of the capital sequence at `at`: capitals, initials, particles and touching hyphens between. */
function capitalsEnd(scan: Scan, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const next = joinedEnd(scan, end, limit);
    if (next === end) return end;
    end = next;
  }
  return end;
}

function joinedEnd(scan: Scan, at: number, limit: number): number {
  const { tokens, shapes } = scan;
  const word = tokens.words[at] ?? '';
  if (shapes[at] !== PLAIN) return CALENDAR_WORDS.has(tokens.lowers[at] ?? '') ? at : at + 1;
  if (word === '.' && touches(tokens, at) && isStopped(scan, at - 1) && isCapital(scan, at + 1))
    return at + 1 < limit ? at + 2 : at;
  if (word === '-' && touches(tokens, at) && touches(tokens, at + 1) && at + 1 < limit)
    return isCapital(scan, at + 1) ? at + 2 : at;
  if (word === '&' && isCapital(scan, at + 1) && at + 1 < limit) return at + 2;
  return particlesEnd(scan, at, limit);
}

/** "van der Pas", "bin Salman": particles count only before a capital. */
function particlesEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + 3 && NAME_PARTICLES.has(scan.tokens.words[end] ?? '')) end += 1;
  return end > at && end < limit && isCapital(scan, end) ? end + 1 : at;
}

function isStopped(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lowers[at] ?? '';
  return (
    scan.shapes[at] === INITIAL ||
    TITLE_SHORT_FORMS.has(lower) ||
    HONORIFICS.has(lower) ||
    lower === 'st' ||
    lower === 'mt'
  );
}

function isCapital(scan: Scan, at: number): boolean {
  return (scan.shapes[at] ?? PLAIN) !== PLAIN;
}

/** Whether token `at` starts where the one before it ends. */
export function touches(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.starts[at] === tokens.ends[at - 1];
}

/** Cuts a capital sequence into bodies, known names, offices and plain names; gives the place after it. */
function segment(scan: Scan, from: number, to: number, limit: number, atoms: Atom[]): number {
  let at = from;
  while (at < to) {
    const atom = bodyAt(scan, at, to, limit) ?? leadAt(scan, at, limit) ?? nameAt(scan, at, to);
    atoms.push(atom);
    at = atom.to;
    while (at < to && scan.shapes[at] === PLAIN) at += 1;
  }
  return at;
}

/** A known name, office or courtesy title at `at`. */
function leadAt(scan: Scan, at: number, limit: number): Atom | null {
  const { tokens, lexicon } = scan;
  const known = matchPhrase(lexicon.knownNames, tokens.words, at, limit);
  const office = matchPhrase(lexicon.offices, tokens.lowers, at, limit);
  if (office && office.end >= (known?.end ?? 0))
    return { type: 'office', from: at, to: office.end, office: office.value };
  if (known) return { type: 'known', from: at, to: known.end, known: known.value };
  const lower = tokens.lowers[at] ?? '';
  if (HONORIFICS.has(lower)) return { type: 'honorific', from: at, to: at + 1 };
  const short = TITLE_SHORT_FORMS.get(lower);
  if (short === undefined || tokens.words[at + 1] !== '.') return null;
  const full = matchPhrase(lexicon.offices, short.split(' '), 0, 3);
  return full && { type: 'office', from: at, to: at + 1, office: full.value };
}

/** A body or place named by its last word ("Foreign Ministry", "Blair House") or first ("Bank of Japan"). */
function bodyAt(scan: Scan, at: number, to: number, limit: number): Atom | null {
  const { tokens, lexicon } = scan;
  let end = at;
  let type: 'body' | 'place' = 'body';
  for (let i = at; i < to; i += 1) {
    const lower = tokens.lowers[i] ?? '';
    if (
      i > at &&
      lexicon.offices.has(lower) &&
      matchPhrase(lexicon.offices, tokens.lowers, i, limit)
    )
      break;
    const isBody = BODY_HEADS.has(lower) && (i > at || tokens.words[i + 1] === 'of');
    if (!isBody && !(PLACE_HEADS.has(lower) && i > at)) continue;
    end = i + 1;
    type = isBody ? 'body' : 'place';
  }
  const known = matchPhrase(lexicon.knownNames, tokens.words, at, limit);
  if (known && known.end >= end) return null;
  const last = tokens.lowers[Math.max(end, at + 1) - 1] ?? '';
  if (end === at && !BODY_OPENERS.has(last)) return null;
  const opened = BODY_OPENERS.has(last) ? openedEnd(scan, Math.max(end, at + 1), limit) : end;
  return opened > at && (end > at || opened > at + 1) ? { type, from: at, to: opened } : null;
}

/** "Ministry of Foreign Affairs": end of the part after "of" or "for"; `at` itself for none. */
function openedEnd(scan: Scan, at: number, limit: number): number {
  const { tokens } = scan;
  if (tokens.words[at] !== 'of' && tokens.words[at] !== 'for') return at;
  const next = tokens.words[at + 1] === 'the' ? at + 2 : at + 1;
  if (next >= limit || !isCapital(scan, next)) return at;
  const end = capitalsEnd(scan, next, limit);
  const isJoined = tokens.words[end] === 'and' && isCapital(scan, end + 1) && end + 1 < limit;
  if (!isJoined || matchPhrase(scan.lexicon.knownNames, tokens.words, end + 1, limit)) return end;
  return capitalsEnd(scan, end + 1, limit);
}

/** A plain name: up to the next known name, office or touching hyphen between two surnames. */
function nameAt(scan: Scan, at: number, to: number): Atom {
  let end = at + 1;
  while (end < to && !(scan.shapes[end] === CAPITAL && startsOffice(scan, end, to))) end += 1;
  return { type: 'name', from: at, to: end };
}

function startsOffice(scan: Scan, at: number, to: number): boolean {
  return matchPhrase(scan.lexicon.offices, scan.tokens.lowers, at, to) !== null;
}
