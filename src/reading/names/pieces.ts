import type { Acronyms } from './acronyms.ts';
import type { Atom, TokenRange } from './atoms.ts';
import type { People } from './people.ts';
import type { Registry } from './registry.ts';
import type { Scan } from './scan.ts';
import type { GuessedKind } from './vote-kinds.ts';

/** An atom of a sentence with whom it names: none for offices and demonyms, two for a hyphened pair. */
export interface Piece {
  readonly atom: Atom;
  readonly entities: readonly number[];
  /** Whether it is only part of the name: a surname, an acronym, "the Ministry". */
  readonly isPartial: boolean;
  /** Tokens of the mention where they are more than the atom: with article and owner. */
  readonly shown?: TokenRange;
}

/** What linking knows of the document so far. */
export interface Linking {
  readonly scan: Scan;
  readonly kinds: ReadonlyMap<string, GuessedKind>;
  readonly people: People;
  /** Entity of each person of `people`; that of another once the text says it is another name of theirs. */
  readonly personEntities: number[];
  readonly acronyms: Acronyms;
  readonly registry: Registry;
  /** Mentions linked so far. */
  mentionCount: number;
  /** The person linked last; null before the first. */
  lastPerson: number | null;
}

/** The entity of kind person that a piece names alone; null for none. */
export function personOf(linking: Linking, piece: Piece | undefined): number | null {
  const [entity, second] = piece?.entities ?? [];
  if (entity === undefined || second !== undefined) return null;
  return linking.registry.drafts[entity]?.kind === 'person' ? entity : null;
}
