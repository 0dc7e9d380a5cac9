import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { localId } from '../store/local-corpora.ts';
import { useViewStore } from '../store/view-store.ts';
import { forgetLatest } from './kept-record.ts';
import { refreshCorpus } from './refresh-corpus.ts';
import { hearTabs } from './tell-tabs.ts';

/** Shows what other tabs change in the corpus that is open here; draws nothing. */
export function KeptWatch(): null {
  const client = useQueryClient();
  useEffect(
    () =>
      hearTabs((name) => {
        forgetLatest(name);
        if (useViewStore.getState().corpus === localId(name)) {
          void refreshCorpus(client, localId(name));
        }
      }),
    [client],
  );
  return null;
}
