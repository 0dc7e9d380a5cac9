import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';

import { corporaQuery, localCorporaQuery } from '../store/queries.ts';
import { localName } from '../store/local-corpora.ts';
import { openCorpus } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import styles from './CorpusTitle.module.css';
import { openLibrary } from './library-door.ts';

/** The corpora that can be opened, those kept in this browser too, and the way to one's own. */
export function CorpusMenu({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const open = useViewStore((state) => state.corpus);
  const { data: shipped } = useQuery(corporaQuery);
  const { data: kept = [] } = useQuery(localCorporaQuery);
  const corpora = [...(shipped?.corpora ?? []), ...kept];
  return (
    <>
      <ul aria-label="Corpora">
        {corpora.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === open || undefined}
              onClick={() => {
                if (id !== open) openCorpus(id);
                onDone();
              }}
            >
              {title}
              {localName(id) !== null && <small>kept in this browser</small>}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['own']}>
        <button
          type="button"
          onClick={() => {
            onDone();
            openLibrary();
          }}
        >
          Your own articles …
        </button>
      </div>
    </>
  );
}
