import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, type JSX } from 'react';

import type { CorporaList } from '../model/format/manifest.ts';
import { localName } from '../store/local-corpora.ts';
import { corporaQuery, localCorporaQuery } from '../store/queries.ts';
import { addNotice, openCorpus, settleCorpus } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { LoadedCorpus } from './LoadedCorpus.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { ElsewherePage, FaultPage, LibraryDoor, NoCorpusPage } from './later.ts';

/** The whole page: finds out which corpora there are and opens the one that is asked for. */
export function App(): JSX.Element {
  return (
    <>
      <Suspense fallback={<LoadingPage />}>
        <AskedCorpus />
      </Suspense>
      <Suspense>
        <LibraryDoor />
      </Suspense>
    </>
  );
}

function AskedCorpus(): JSX.Element {
  const { data, error, refetch } = useQuery(corporaQuery);
  const asked = useViewStore((state) => state.corpus);
  const isLocal = localName(asked) !== null;
  const { data: kept } = useQuery({ ...localCorporaQuery, enabled: isLocal });
  useEffect(() => {
    if (data && !isLocal) settleOn(data, asked);
  }, [data, asked, isLocal]);

  if (isLocal) {
    const local = kept?.find(({ id }) => id === asked);
    if (local) return <LoadedCorpus key={local.id} corpus={local} />;
    return kept ? <ElsewherePage other={data?.corpora[0] ?? null} /> : <LoadingPage />;
  }
  if (error) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const corpus = data.corpora.find(({ id }) => id === asked);
  if (corpus) return <LoadedCorpus key={corpus.id} corpus={corpus} />;
  return data.corpora.length === 0 ? <NoCorpusPage /> : <LoadingPage />;
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
