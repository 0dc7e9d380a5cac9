import { useQuery } from '@tanstack/react-query';
import { useEffect, type JSX } from 'react';

import type { CorpusEntry } from '../model/format/manifest.ts';
import { manifestQuery, recordQuery } from '../store/queries.ts';
import { takeRecord, useRecordStore } from '../store/record-store.ts';
import { LoadingPage } from './LoadingPage.tsx';
import { EmptyRecordPage, FaultPage } from './later.ts';
import { Page } from './Page.tsx';

/** One corpus: fetches its record, hands it to the record store and then shows it. */
export function LoadedCorpus({ corpus }: { readonly corpus: CorpusEntry }): JSX.Element {
  const { data, error, refetch } = useQuery(recordQuery(corpus.id));
  const { data: manifest } = useQuery(manifestQuery(corpus.id));
  const loaded = useRecordStore((state) => state.index?.record.corpus.id);
  useEffect(() => {
    if (data) takeRecord(data);
  }, [data]);

  if (error) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (!manifest || loaded !== corpus.id) return <LoadingPage corpus={corpus} />;
  const { documents, events, statements } = manifest.counts;
  if (documents === 0 || events + statements === 0) return <EmptyRecordPage manifest={manifest} />;
  return <Page skipped={manifest.skipped} />;
}
