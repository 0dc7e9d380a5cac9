import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { useRecordIndex } from '../store/hooks.ts';
import { memoizeLast } from '../store/memoize.ts';
import { growSearch } from './grow-search.ts';
import { makeSearch, type Search } from './search.ts';

/** A search that may still grow, and how far it is. */
export interface GrowingSearch {
  /** Another object around the search whenever more can be found. */
  readonly grown: { readonly search: Search };
  /** Whether nothing more will be put in. */
  readonly isWhole: boolean;
  readonly articlesIn: number;
  readonly articles: number;
}

const searchOf = memoizeLast(makeSearch);

/**
 * The search over the record that is loaded. Texts of articles are fetched only once `wantsArticles`
 * is true. Asked for again, it goes on where it was.
 */
export function useSearch(wantsArticles: boolean): GrowingSearch {
  const index = useRecordIndex();
  const client = useQueryClient();
  const search = searchOf(index);
  const [grown, setGrown] = useState({ search });
  const [whole, setWhole] = useState<Search | null>(null);
  const { record } = index;
  useEffect(() => {
    const end = new AbortController();
    async function grow(): Promise<void> {
      await growSearch(search, {
        corpus: record.corpus.id,
        documents: wantsArticles ? record.documents.map(({ id }) => id) : [],
        client,
        onStep: () => setGrown({ search }),
        end: end.signal,
      });
      if (wantsArticles && !end.signal.aborted) setWhole(search);
    }
    void grow();
    return () => end.abort();
  }, [search, record, client, wantsArticles]);
  return {
    grown,
    isWhole: whole === search,
    articlesIn: record.documents.filter(({ id }) => search.hasArticle(id)).length,
    articles: record.documents.length,
  };
}
