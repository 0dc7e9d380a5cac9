import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';

import type { DocumentId } from '../../model/ids.ts';
import type { TextRange } from '../../model/span.ts';
import { useRecordIndex } from '../../store/hooks.ts';
import { textQuery } from '../../store/queries.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleText } from './ArticleText.tsx';
import styles from './Reader.module.css';
import { ReaderFoot } from './ReaderFoot.tsx';
import { SelectedWords } from './SelectedWords.tsx';

interface DocumentStepProps {
  readonly document: DocumentId;
  /** The words that were asked for; null shows the beginning. */
  readonly range: TextRange | null;
}

/** An article, whole, with everything that was found in it marked, at the words asked for. */
export function DocumentStep({ document, range }: DocumentStepProps): JSX.Element | null {
  const { record, documentsById } = useRecordIndex();
  const head = documentsById.get(document);
  const { data, error, refetch } = useQuery(textQuery(record.corpus.id, document));
  if (!head) return null;
  return (
    <article className={styles['article']}>
      <ArticleHead document={head} />
      {data?.withheld && (
        <p className={styles['wait']}>
          This copy has only the sentences that are cited, with a few words around them; the rest is
          withheld. The article belongs to its publisher.
        </p>
      )}
      {data && <SelectedWords text={data} />}
      {data && <ArticleText text={data} title={head.title} askedFor={range} />}
      {data && <ReaderFoot text={data} askedFor={range} />}
      {!data && !error && (
        <p className={styles['wait']} role="status">
          Loading the article …
        </p>
      )}
      {error && (
        <div className={styles['wait']} role="alert">
          <p>The text of this article could not be shown: {error.message}</p>
          <button type="button" onClick={() => void refetch()}>
            Try again
          </button>
        </div>
      )}
    </article>
  );
}
