import type { KnownName } from '../../lexicon/known-names.ts';
import type { Office } from '../../lexicon/office-table.ts';

/** A stretch of tokens, half-open, by index. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The pieces of a sentence that names are made of, in order, not overlapping. */
export type Atom = TokenRange &
  (
    | { readonly type: 'known'; readonly known: KnownName }
    | { readonly type: 'office'; readonly office: Office }
    | { readonly type: 'honorific' }
    | { readonly type: 'body' }
    | { readonly type: 'place' }
    /** Capitals not in the lexicon: a person, most often. */
    | { readonly type: 'name' }
  );
