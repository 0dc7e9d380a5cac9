import {
  collectArticles,
  type BroughtFile,
  type CollectedArticle,
} from '../intake/collect-articles.ts';
import { addDocuments } from './corpus-yaml.ts';
import type { CorpusFiles } from './kept.ts';

/** A corpus folder with more articles in it, and under which names they stand. */
export interface AddedArticles {
  readonly files: CorpusFiles;
  readonly added: readonly CollectedArticle[];
  /** Files whose text was there already, by the name they were given. */
  readonly known: readonly string[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Adds articles to the files of a corpus folder: their texts, their entries in corpus.yaml, and the
 * file each was taken from where that is more than its text. The same text is added once.
 */
export function addArticles(files: CorpusFiles, brought: readonly BroughtFile[]): AddedArticles {
  const collected = collectArticles(brought, textsOf(files));
  const { articles: added } = collected;
  const next = new Map([...files, ...collected.files]);
  const yaml = decoder.decode(files.get('corpus.yaml'));
  if (added.length > 0) next.set('corpus.yaml', encoder.encode(addDocuments(yaml, added)));
  return { files: next, added, known: collected.repeated.map(({ source }) => source) };
}

/** The texts of a corpus folder, by file name under `articles/`. */
function textsOf(files: CorpusFiles): ReadonlyMap<string, string> {
  const folder = 'articles/';
  const articles = [...files].filter(([path]) => path.startsWith(folder));
  return new Map(
    articles.map(([path, bytes]) => [path.slice(folder.length), decoder.decode(bytes)]),
  );
}
