import type { Fault } from './fault.ts';

/** What a file says about the article in it; null is not said. Nothing here is guessed. */
export interface ImportedHead {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF, `2031-03-12`. */
  readonly published: string | null;
  /** Where in the file the day stands; null with no day, and where the text itself prints it. */
  readonly publishedBecause: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** A day that a file gives and that need not be the day of publication: to be offered, not taken. */
export interface PossibleDay {
  /** EDTF, `2031-03-12`. */
  readonly day: string;
  /** Where it stands, as a clause: `the file was made on that day`. */
  readonly because: string;
}

/** An article taken out of a file: what is to be stored, and what the file tells about it. */
export interface ImportedArticle {
  /** To be stored as it is, in UTF-8: all offsets will count into it. Never blank. */
  readonly text: string;
  readonly head: ImportedHead;
  readonly possibleDay: PossibleDay | null;
  /** What a reader of the result should know, a sentence each. */
  readonly notes: readonly string[];
}

/** All that came out of one file: one article as a rule, several from a feed or an archive. */
export interface ImportedFile {
  readonly articles: readonly ImportedArticle[];
  /** Why there are none, or not all. */
  readonly faults: readonly Fault[];
}

/** Why a file, or an article in it, cannot be used; the shell knows where it lies. */
export type Refusal = Omit<Fault, 'file' | 'line'>;

/** What the reader of one format gives back. */
export interface FormatResult {
  readonly articles: readonly ImportedArticle[];
  readonly refusals: readonly Refusal[];
}

/** A head of which nothing is known. */
export const EMPTY_HEAD: ImportedHead = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  publishedBecause: null,
  url: null,
  language: null,
};

/** The result of a file with one article in it. */
export function imported(article: ImportedArticle): FormatResult {
  return { articles: [article], refusals: [] };
}

/** The result of a file that cannot be used. */
export function refused(reason: string, remedy: string): FormatResult {
  return { articles: [], refusals: [{ reason, remedy }] };
}
