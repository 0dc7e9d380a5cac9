import type { QueryClient } from '@tanstack/react-query';

import { localId } from '../store/local-corpora.ts';
import { corporaQuery, localCorporaQuery } from '../store/queries.ts';
import { addNotice, openCorpus } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { forgetCorpus } from './shelf.ts';

/** Forgets a corpus, opens another where it stood open, and says so by its title. */
export async function forgetKept(client: QueryClient, name: string, title: string): Promise<void> {
  await forgetCorpus(name);
  await client.invalidateQueries({ queryKey: localCorporaQuery.queryKey });
  const [other] = client.getQueryData(corporaQuery.queryKey)?.corpora ?? [];
  if (useViewStore.getState().corpus === localId(name) && other) openCorpus(other.id);
  addNotice(`“${title}” is forgotten: nothing of it is left in this browser.`);
}
