import { addDocuments, type NamedArticle } from './corpus-yaml.ts';
import type { ImportedArticle } from '../intake/imported.ts';
import type { CorpusFiles } from './kept.ts';
import { nameArticle } from './name-files.ts';

/** A file that was given, and the articles taken out of it. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly articles: readonly ImportedArticle[];
}

/** A corpus folder with more articles in it, and under which names they stand. */
export interface AddedArticles {
  readonly files: CorpusFiles;
  readonly added: readonly NamedArticle[];
  /** Files whose text was there already, by the name they were given. */
  readonly known: readonly string[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Adds articles to the files of a corpus folder: their texts, their entries in corpus.yaml, and the
 * file each was taken from where that is more than its text. The same text is added once.
 */
export function addArticles(files: CorpusFiles, taken: readonly TakenFile[]): AddedArticles {
  const next = new Map(files);
  const paths = [...files.keys()].filter((path) => path.startsWith('articles/'));
  const stems = new Set(paths.map((path) => path.slice(9).replace(/\.[^.]*$/, '')));
  const texts = new Set(paths.map((path) => decoder.decode(files.get(path))));
  const added: NamedArticle[] = [];
  const known: string[] = [];
  for (const { name, bytes, articles } of taken) {
    for (const article of articles) {
      if (texts.has(article.text)) {
        known.push(name);
        continue;
      }
      texts.add(article.text);
      const file = nameArticle(name, stems);
      const text = encoder.encode(article.text);
      next.set(`articles/${file}`, text);
      if (!isSame(text, bytes)) next.set(`originals/${originalName(file, name)}`, bytes);
      added.push({ file, article });
    }
  }
  const yaml = decoder.decode(files.get('corpus.yaml'));
  if (added.length > 0) next.set('corpus.yaml', encoder.encode(addDocuments(yaml, added)));
  return { files: next, added, known };
}

/** The article's own name with the ending of the file it was taken from. */
function originalName(file: string, given: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(given)?.[1] ?? 'bin';
  return `${file.replace(/\.[^.]*$/, '')}.${ending.toLowerCase()}`;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
