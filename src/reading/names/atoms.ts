import type { KnownName } from '../../lexicon/known-names.ts';
import type { PlainBody } from '../../lexicon/plain-bodies.ts';
import type { Office } from '../../lexicon/office-table.ts';

/** A stretch of tokens, half-open, by index. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A name that the lexicon knows. */
export interface KnownAtom extends TokenRange {
  readonly type: 'known';
  readonly known: KnownName;
}

/** An office with its portfolio: "Minister" or "Assistant Secretary of State for European Affairs". */
export interface OfficeAtom extends TokenRange {
  readonly type: 'office';
  readonly office: Office;
  /** Canonical words, the portfolio as printed in small letters. */
  readonly words: string;
}

/** A body ("Foreign Ministry", "Acme Corp"), a place ("Marble House"), or a plain run of capitals. */
export interface NameAtom extends TokenRange {
  readonly type: 'body' | 'place' | 'name' | 'honorific';
}

/** A body in small letters with its owner: "Chile's foreign ministry". */
export interface PlainAtom extends TokenRange {
  readonly type: 'plain';
  readonly body: PlainBody;
  /** Canonical state; null where a person's name stands before it. */
  readonly state: string | null;
  /** First token of the owner, or of the body itself when the state comes after. */
  readonly owner: number;
}

/** The pieces of a sentence that names are made of, in order, not overlapping. */
export type Atom = KnownAtom | OfficeAtom | PlainAtom | NameAtom;
