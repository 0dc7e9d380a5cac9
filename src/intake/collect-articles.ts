import { nameDocument, nameOriginal } from './name-articles.ts';
import type { ImportedArticle, ImportedFile } from './imported.ts';

/** A file that was brought, and what came out of it. */
export interface BroughtFile {
  /** As it was given, with or without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly result: ImportedFile;
}

/** An article with its place in a corpus folder. */
export interface CollectedArticle {
  /** Under `articles/`. */
  readonly file: string;
  /** Under `originals/`; null where the original is the text itself. */
  readonly original: string | null;
  /** The file it was taken from, as it was given. */
  readonly source: string;
  readonly article: ImportedArticle;
}

/** What a corpus folder gains from files that were brought. */
export interface CollectedArticles {
  readonly articles: readonly CollectedArticle[];
  /** Files to be written, by path inside the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files whose text was there already: they are left out. */
  readonly repeated: readonly { readonly source: string; readonly file: string }[];
}

/**
 * Gives every article its place in a corpus folder that holds these texts already, by file name
 * under `articles/`: the text, and beside it the file it was taken from. The same text comes once.
 */
export function collectArticles(
  brought: readonly BroughtFile[],
  present: ReadonlyMap<string, string> = new Map(),
): CollectedArticles {
  const encoder = new TextEncoder();
  const fileByText = new Map([...present].map(([file, text]) => [text, file]));
  const taken = new Set([...present.keys()].map((file) => file.replace(/\.[^.]*$/, '')));
  const files = new Map<string, Uint8Array>();
  const articles: CollectedArticle[] = [];
  const repeated: { source: string; file: string }[] = [];
  for (const { name, bytes, result } of brought) {
    for (const article of result.articles) {
      const known = fileByText.get(article.text);
      if (known !== undefined) {
        repeated.push({ source: name, file: known });
        continue;
      }
      const document = nameDocument(name, taken);
      const file = `${document}.txt`;
      const text = encoder.encode(article.text);
      const original = isSame(text, bytes) ? null : nameOriginal(document, name);
      taken.add(document);
      fileByText.set(article.text, file);
      files.set(`articles/${file}`, text);
      if (original !== null) files.set(`originals/${original}`, bytes);
      articles.push({ file, original, source: name, article });
    }
  }
  return { articles, files, repeated };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
