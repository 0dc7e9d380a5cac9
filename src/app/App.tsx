import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type JSX } from 'react';

import type { CorporaList } from '../model/format/manifest.ts';
import { corporaQuery } from '../store/queries.ts';
import { addNotice, openCorpus, settleCorpus } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { LoadedCorpus } from './LoadedCorpus.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { FaultPage } from './FaultPage.tsx';

const NoCorpusPage = lazy(async () => {
  const { NoCorpusPage: loaded } = await import('./EmptyPages.tsx');
  return { default: loaded };
});

/** The whole page: finds out which corpora there are and opens the one that is asked for. */
export function App(): JSX.Element {
  const { data, error, refetch } = useQuery(corporaQuery);
  const asked = useViewStore((state) => state.corpus);
  useEffect(() => {
    if (data) settleOn(data, asked);
  }, [data, asked]);

  if (error) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const corpus = data.corpora.find(({ id }) => id === asked);
  if (corpus) return <LoadedCorpus key={corpus.id} corpus={corpus} />;
  if (data.corpora.length > 0) return <LoadingPage />;
  return (
    <Suspense fallback={<LoadingPage />}>
      <NoCorpusPage />
    </Suspense>
  );
}

/** Where the address names no corpus, or none that is here, the first one is opened. */
function settleOn({ corpora }: CorporaList, asked: string | null): void {
  const first = corpora[0];
  if (!first || corpora.some(({ id }) => id === asked)) return;
  if (asked === null) {
    settleCorpus(first.id);
    return;
  }
  openCorpus(first.id);
  addNotice(`There is no corpus “${asked}” here; this is “${first.title}”.`);
}
