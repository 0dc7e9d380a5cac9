import type { Document } from './document.ts';
import type { SideId } from './ids.ts';
import type { CorpusHead, Hue } from './record.ts';

/** A corpus folder as read: heads, texts, and what the corpus adds to the lexicon. */
export interface Corpus extends CorpusHead {
  readonly sides: readonly SideEntry[];
  readonly lexicon: LexiconLines;
  readonly documents: readonly Document[];
}

/** A side as named in corpus.yaml: states and bodies whose people speak for it. */
export interface SideEntry {
  readonly id: SideId;
  readonly name: string;
  /** As written: full names, and adjectives of states that the word lists do not know. */
  readonly members: readonly string[];
  /** Null takes the next one free. */
  readonly hue: Hue | null;
}

/** Lines a corpus adds to the lexicon; each list may be empty. */
export interface LexiconLines {
  /** States that the word lists do not know, `name|adjective|…`. */
  readonly states: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly offices: readonly string[];
  readonly reportingVerbs: readonly string[];
}
