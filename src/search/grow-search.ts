import type { QueryClient } from '@tanstack/react-query';

import type { DocumentId } from '../model/ids.ts';
import { textQuery } from '../store/queries.ts';
import type { Search } from './search.ts';

/** Articles fetched at a time. */
const ARTICLES_AT_ONCE = 4;

interface GrowOptions {
  readonly corpus: string;
  /** Articles to be put in after the record. */
  readonly documents: readonly DocumentId[];
  readonly client: QueryClient;
  /** Called after every step. */
  readonly onStep: () => void;
  readonly end: AbortSignal;
}

/**
 * Puts the record into a search and then the texts of articles, fetched some at a time, with a rest
 * after every step so that typing is never held up. An article that does not come is left out.
 */
export async function growSearch(search: Search, options: GrowOptions): Promise<void> {
  const { documents, onStep, end } = options;
  while (!end.aborted && search.addSome()) {
    onStep();
    await rest();
  }
  const missing = documents.filter((id) => !search.hasArticle(id));
  for (let at = 0; at < missing.length && !end.aborted; at += ARTICLES_AT_ONCE) {
    await addArticles(search, missing.slice(at, at + ARTICLES_AT_ONCE), options);
  }
}

async function addArticles(
  search: Search,
  documents: readonly DocumentId[],
  { corpus, client, onStep, end }: GrowOptions,
): Promise<void> {
  const answers = await Promise.allSettled(
    documents.map((id) => client.ensureQueryData(textQuery(corpus, id))),
  );
  for (const answer of answers) {
    if (end.aborted) return;
    if (answer.status === 'fulfilled') search.addArticle(answer.value);
    onStep();
    await rest();
  }
}

/** The browser gets its turn. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
