import type { QueryClient } from '@tanstack/react-query';

import { localCorporaQuery, manifestQuery, recordQuery } from '../store/queries.ts';

/** Fetches a corpus anew whose files have changed under their names, as those kept here may. */
export async function refreshCorpus(client: QueryClient, corpus: string): Promise<void> {
  await client.fetchQuery({ ...manifestQuery(corpus), staleTime: 0 });
  await client.fetchQuery({ ...recordQuery(corpus), staleTime: 0 });
  await client.invalidateQueries({ queryKey: ['text', corpus] });
  await client.invalidateQueries({ queryKey: localCorporaQuery.queryKey });
}
