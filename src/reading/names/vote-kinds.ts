import type { Atom, TokenRange } from './atoms.ts';
import type { Scan } from './scan.ts';
import { voteAround } from './vote-around.ts';
import { voteWords } from './vote-words.ts';
import type { Votes } from './votes.ts';

/** Kinds a plain name can have. */
export type GuessedKind = 'person' | 'organisation' | 'place';

/** The kinds of the plain names of a document by their words in small letters; words no one votes for are left out. */
export function voteKinds(
  scan: Scan,
  sentences: readonly (readonly Atom[])[],
): ReadonlyMap<string, GuessedKind> {
  const all = new Map<string, Votes>();
  for (const atoms of sentences)
    atoms.forEach((atom, i) => {
      if (atom.type === 'name') voteAround(scan, atoms, i, votesOf(scan, atom, all));
    });
  voteFamilies(all);
  const kinds = new Map<string, GuessedKind>();
  for (const [words, votes] of all) {
    const kind = winner(votes);
    if (kind) kinds.set(words, kind);
  }
  return kinds;
}

/**
 * What a name's first word alone is told to be, the whole name is: "shares in Slough" for "Slough Estates".
 * Nobody is called by the first word of a name alone unless it is the surname, and then more speaks for a person.
 */
function voteFamilies(all: ReadonlyMap<string, Votes>): void {
  for (const [words, votes] of all) {
    const end = words.indexOf(' ');
    const first = end > 0 ? all.get(words.slice(0, end)) : undefined;
    if (first === undefined || first.other >= first.organisation) continue;
    votes.organisation += Math.max(0, Math.min(MOST_LENT, first.organisation - first.person));
  }
}

/** Most that the first word's votes add to the whole name's. */
const MOST_LENT = 2;

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
  voteWords(scan, atom, votes);
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
