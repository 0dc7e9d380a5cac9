/** What a file says about the article in it; null is not said. */
interface ImportedHead {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly publishedBecause: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** An article taken out of a file. */
export interface ImportedArticle {
  /** To be stored as it is, in UTF-8. */
  readonly text: string;
  readonly head: ImportedHead;
  /** A day that need not be that of publication: to be offered, not taken. */
  readonly possibleDay: { readonly day: string; readonly because: string } | null;
  /** What a reader of the result should know, a sentence each. */
  readonly notes: readonly string[];
}

/** All that came out of one file, and why there is nothing, or not all. */
export interface ImportedFile {
  readonly articles: readonly ImportedArticle[];
  readonly faults: readonly { readonly reason: string; readonly remedy: string }[];
}
