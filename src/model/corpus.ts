import type { Document } from './document.ts';
import type { CorpusHead, Hue } from './record.ts';

/** A corpus folder as read: heads, texts, and what the corpus adds to the lexicon. */
export interface Corpus extends CorpusHead {
  readonly sides: readonly SideEntry[];
  readonly lexicon: LexiconLines;
  readonly documents: readonly Document[];
}

/** A side as named in corpus.yaml: states and bodies whose people speak for it. */
export interface SideEntry {
  readonly name: string;
  readonly members: readonly string[];
  readonly hue: Hue | null;
}

/** Lines a corpus adds to the lexicon; each list may be empty. */
export interface LexiconLines {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly offices: readonly string[];
  readonly reportingVerbs: readonly string[];
}
