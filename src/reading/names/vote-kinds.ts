import type { Tokens } from '../../text/tokens.ts';
import type { Atom } from './atoms.ts';
import type { Scan } from './find-atoms.ts';
import { CAPITALS, INITIAL, PLAIN } from './shapes.ts';

export type GuessedKind = 'person' | 'organisation' | 'place';

/** What speaks for each kind, summed over every place where the words are printed. */
interface Votes {
  person: number;
  organisation: number;
  place: number;
}

/** The kinds of the plain names of a document by their printed words; words no one votes for are left out. */
export function voteKinds(
  scan: Scan,
  sentences: readonly (readonly Atom[])[],
): ReadonlyMap<string, GuessedKind> {
  const votes = new Map<string, Votes>();
  for (const atoms of sentences) atoms.forEach((atom, i) => collect(scan, atoms, atom, i, votes));
  const kinds = new Map<string, GuessedKind>();
  for (const [words, vote] of votes) {
    const kind = winner(vote);
    if (kind) kinds.set(words, kind);
  }
  return kinds;
}

/** The words of a name as printed, one blank between tokens. */
export function wordsOf(tokens: Tokens, atom: { from: number; to: number }): string {
  return tokens.words.slice(atom.from, atom.to).join(' ');
}

function winner(vote: Votes): GuessedKind | null {
  const { person, organisation, place } = vote;
  if (person > 0 && person >= organisation && person >= place) return 'person';
  if (organisation > 0 && organisation >= place) return 'organisation';
  return place > 0 ? 'place' : null;
}

function collect(
  scan: Scan,
  atoms: readonly Atom[],
  atom: Atom,
  i: number,
  all: Map<string, Votes>,
): void {
  if (atom.type !== 'name') return;
  const words = wordsOf(scan.tokens, atom);
  const votes = all.get(words) ?? { person: 0, organisation: 0, place: 0 };
  all.set(words, votes);
  addInside(scan, atom, votes);
  addAround(scan, atoms, i, votes);
}

function addInside(scan: Scan, atom: Atom, votes: Votes): void {
  const { tokens, shapes, lexicon } = scan;
  const length = atom.to - atom.from;
  const isGiven = lexicon.givenNames.has(tokens.lowers[atom.from] ?? '');
  if (length > 1 && isGiven) votes.person += 2;
  if (length > 1 && length < 5) votes.person += 0.5;
  for (let i = atom.from + 1; i < atom.to; i += 1)
    if (shapes[i] === INITIAL || shapes[i] === PLAIN) votes.person += 0.5;
  if (length === 1 && shapes[atom.from] === CAPITALS && (tokens.words[atom.from] ?? '').length < 6)
    votes.organisation += 2;
}

const SPEECH = new Set(
  'said says told added noted stressed who wrote tweeted asked replied'.split(' '),
);

function addAround(scan: Scan, atoms: readonly Atom[], i: number, votes: Votes): void {
  const { tokens } = scan;
  const [before, atom, after] = [atoms[i - 1], atoms[i], atoms[i + 1]];
  if (atom === undefined) return;
  if (before && before.to >= atom.from - 1 && isTitle(before)) votes.person += 3;
  const next = tokens.lowers[atom.to] ?? '';
  if (SPEECH.has(next)) votes.person += 1;
  if (next === ',' && after?.type === 'office' && after.from <= atom.to + 5) votes.person += 1;
  const previous = tokens.lowers[atom.from - 1] ?? '';
  if (previous === 'in' || previous === 'near') votes.place += 2;
}

function isTitle(atom: Atom): boolean {
  return (
    atom.type === 'honorific' ||
    (atom.type === 'office' && atom.office.isTitle && !atom.office.isPlural)
  );
}
