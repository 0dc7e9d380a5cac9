import type { QueryClient } from '@tanstack/react-query';

import { localName } from '../store/local-corpora.ts';
import { localCorporaQuery, manifestQuery, recordQuery } from '../store/queries.ts';
import { takeRecord, useRecordStore } from '../store/record-store.ts';
import { replaceTrail } from '../store/replace-trail.ts';
import { useViewStore } from '../store/view-store.ts';
import { followIds } from './follow-ids.ts';

/** One after the other: what joined a fetch under way would get what it was before the change. */
let line: Promise<unknown> = Promise.resolve();

/**
 * Fetches a corpus anew whose files have changed under their names, as those kept here may. Where it
 * is the one that is shown, what is open stays open.
 */
export function refreshCorpus(client: QueryClient, corpus: string): Promise<void> {
  const turn = line.then(() => refresh(client, corpus));
  line = turn.catch(() => undefined);
  return turn;
}

async function refresh(client: QueryClient, corpus: string): Promise<void> {
  await client.fetchQuery({ ...manifestQuery(corpus), staleTime: 0 });
  const record = await client.fetchQuery({ ...recordQuery(corpus), staleTime: 0 });
  const { index } = useRecordStore.getState();
  if (index?.record.corpus.id === corpus && useViewStore.getState().corpus === corpus) {
    replaceTrail(followIds(useViewStore.getState().trail, index, record));
    takeRecord(record);
  }
  await client.invalidateQueries({ queryKey: ['text', corpus] });
  await client.invalidateQueries({ queryKey: ['corrections', localName(corpus)] });
  await client.invalidateQueries({ queryKey: localCorporaQuery.queryKey });
}
