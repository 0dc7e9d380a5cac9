import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../intake/fault.ts';
import { readCorpus } from '../intake/read-corpus.ts';
import type { CorpusFiles, ReadCorpus } from '../intake/read-corpus.ts';
import type { Corpus } from '../model/corpus.ts';
import { InputError } from './input-error.ts';
import { shownPath } from './shown-path.ts';

/** A corpus that can be built. */
export interface LoadedCorpus extends Omit<ReadCorpus, 'corpus' | 'faults'> {
  readonly folder: string;
  readonly corpus: Corpus;
}

/** The folders below `data/` that are corpora, sorted. */
export async function listShippedCorpora(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'data'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, 'data', name))
    .filter((folder) => existsSync(join(folder, 'corpus.yaml')))
    .toSorted();
}

/**
 * Reads a corpus folder. Throws InputError with all faults, named by their path from where the user
 * stands; articles that cannot be read are faults unless they may be skipped.
 */
export async function loadCorpus(folder: string, maySkip: boolean): Promise<LoadedCorpus> {
  const { corpus, corrections, faults, badArticles } = readCorpus(await readFiles(folder));
  const blocking = maySkip ? faults : [...faults, ...badArticles];
  if (corpus === null || blocking.length > 0) throw new InputError(locate(blocking, folder));
  return { folder, corpus, corrections, badArticles };
}

async function readFiles(folder: string): Promise<CorpusFiles> {
  const articles = await listArticles(folder);
  const paths = ['corpus.yaml', 'corrections.yaml', ...articles.map((name) => `articles/${name}`)];
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const file = join(folder, path);
    if (existsSync(file)) files.set(path, await readFile(file));
  }
  return files;
}

/** Names of the files under `articles/`; none where there is no such folder. */
export async function listArticles(corpusFolder: string): Promise<string[]> {
  const folder = join(corpusFolder, 'articles');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}

function locate(faults: readonly Fault[], folder: string): Fault[] {
  return faults.map((fault) => {
    return { ...fault, file: shownPath(join(folder, fault.file)) };
  });
}
