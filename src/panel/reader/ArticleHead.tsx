import { ExternalLink } from 'lucide-react';
import type { JSX } from 'react';

import type { RecordDocument } from '../../model/record.ts';
import { describeDate } from '../../record/words/describe-date.ts';
import { sourceName } from '../source-name.ts';
import styles from './Reader.module.css';

/** Title, publisher and day of an article; why that day where the page prints none. */
export function ArticleHead({ document }: { readonly document: RecordDocument }): JSX.Element {
  const { published, publishedBecause, author, url } = document;
  const because = publishedBecause ?? published?.because ?? null;
  return (
    <header className={styles['head']}>
      <h2 data-inferred={document.titleInferred || undefined}>{document.title}</h2>
      <p>
        <span data-inferred={document.publisherInferred}>{sourceName(document)}</span>
        {author !== null && ` · ${author}`} ·{' '}
        {published ? describeDate(published) : 'no date known'}
      </p>
      {because !== null && (
        <details>
          <summary>Why this date?</summary>
          <p>{because}</p>
        </details>
      )}
      {url !== null && isWebAddress(url) && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {new URL(url).host} <ExternalLink size={12} aria-label="(opens a new page)" />
          </a>
        </p>
      )}
    </header>
  );
}

/** Only http and https lead out; anything else a corpus may hold does not become a link. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}
