import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';

import { corporaQuery } from '../store/queries.ts';
import { openCorpus } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import styles from './Frame.module.css';

/** The title of the corpus that is open; where there are several, the choice among them. */
export function CorpusTitle({ title }: { readonly title: string }): JSX.Element {
  const { data } = useQuery(corporaQuery);
  const open = useViewStore((state) => state.corpus);
  const corpora = data?.corpora ?? [];
  if (open === null || corpora.length < 2) return <p className={styles['title']}>{title}</p>;
  return (
    <select
      aria-label="Corpus"
      className={styles['title']}
      value={open}
      onChange={(event) => openCorpus(event.target.value)}
    >
      {corpora.map((corpus) => (
        <option key={corpus.id} value={corpus.id}>
          {corpus.title}
        </option>
      ))}
    </select>
  );
}
