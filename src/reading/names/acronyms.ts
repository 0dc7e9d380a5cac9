import { FUNCTION, OPENER } from '../../lexicon/word-classes.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { Atom, KnownAtom, NameAtom } from './atoms.ts';
import { DASHES } from './dashes.ts';
import { initialsOf } from './initials.ts';
import { isCapital, isOf } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITALS } from './shapes.ts';
import type { GuessedKind } from './vote-kinds.ts';
import { wordsOf } from './vote-kinds.ts';

/** Short names that stand in brackets after a body's name, "(GUP)", with the atom of that name. */
export type Acronyms = ReadonlyMap<string, NameAtom | KnownAtom>;

/**
 * The short names of the text's bodies, whatever their letters: "Committee of National Rescue (KNR)"; and
 * without brackets where only one body of the text begins with these letters.
 */
export function gatherAcronyms(
  scan: Scan,
  sentences: readonly (readonly Atom[])[],
  kinds: ReadonlyMap<string, GuessedKind>,
): Acronyms {
  const acronyms = new Map<string, NameAtom | KnownAtom>();
  for (const atoms of sentences)
    atoms.forEach((atom, i) => {
      const before = atoms[i - 1];
      if (!isBracketed(scan, atom) || before === undefined || !endsAt(scan, before, atom)) return;
      const lower = scan.tokens.lowers[atom.from] ?? '';
      const isNew = !acronyms.has(lower) && !isDateline(scan, atom.to + 1);
      if (isNew && isBody(scan, before, kinds) && standsFor(scan, atom, before))
        acronyms.set(lower, before);
    });
  addInitials(scan, sentences, acronyms);
  return acronyms;
}

/** Letters printed alone, "GUP", where the text has a body whose capital words begin with them, and no other. */
function addInitials(
  scan: Scan,
  sentences: readonly (readonly Atom[])[],
  acronyms: Map<string, NameAtom | KnownAtom>,
): void {
  const bodies = new Map<string, NameAtom | null>();
  for (const atom of sentences.flat()) {
    if (atom.type !== 'body' || atom.to < atom.from + LEAST_LETTERS) continue;
    const letters = initialsOf(scan, atom);
    const other = bodies.get(letters);
    const isSame = other && wordsOf(scan, other) === wordsOf(scan, atom);
    if (letters.length >= LEAST_LETTERS && !isSame)
      bodies.set(letters, other === undefined ? atom : null);
  }
  for (const [letters, body] of bodies)
    if (body && !acronyms.has(letters)) acronyms.set(letters, body);
}

/** Two letters can mean too much. */
const LEAST_LETTERS = 3;

/** Whether a short name of two letters or more begins with the first letter of a word of the name, or of its state: "Chilean Armed Forces (CAF)". */
function standsFor(scan: Scan, { from }: Atom, name: Atom): boolean {
  const { tokens } = scan;
  const first = tokens.lowers[from]?.[0] ?? '';
  if ((tokens.lowers[from]?.length ?? 0) < 2 || name.to < name.from + 2) return false;
  for (let i = isCapital(scan, name.from - 1) ? name.from - 1 : name.from; i < name.to; i += 1)
    if (tokens.lowers[i]?.[0] === first) return true;
  return false;
}

function isBody(
  scan: Scan,
  atom: Atom,
  kinds: ReadonlyMap<string, GuessedKind>,
): atom is NameAtom | KnownAtom {
  if (atom.type === 'known') return atom.known.kind === 'organisation';
  if (atom.type === 'body') return true;
  return atom.type === 'name' && kinds.get(wordsOf(scan, atom).toLowerCase()) === 'organisation';
}

/** "PORT ANSELM (NNA) - ": the agency of a dateline. */
function isDateline({ tokens }: Scan, at: number): boolean {
  return DASHES.has(tokens.words[at] ?? '');
}

/** Whether a name of one word stands alone in brackets, and is no plain word: "(GUP)", not "(Pictured)". */
export function isBracketed(scan: Scan, { type, from, to }: Atom): boolean {
  const { words, lowers } = scan.tokens;
  if ((type !== 'name' && type !== 'known') || to !== from + 1) return false;
  if (type === 'known' && scan.shapes[from] !== CAPITALS) return false;
  if (words[from - 1] !== '(' || words[to] !== ')') return false;
  if (scan.shapes[from] === CAPITALS) return true;
  return !isOf(scan, from, FUNCTION | OPENER) && !scan.plain.has(lowers[from] ?? '');
}

/** Whether the bracket of `atom` opens right after `before` or its "'s". */
function endsAt({ tokens }: Scan, before: Atom, { from }: Atom): boolean {
  return (
    before.to === from - 1 || (before.to === from - 2 && tokens.kinds[from - 2] === POSSESSIVE)
  );
}
