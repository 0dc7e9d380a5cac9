import type { JSX } from 'react';

import type { RecordManifest } from '../model/format/manifest.ts';
import type { CorpusHead } from '../model/record.ts';
import { openCorpus } from '../store/view-actions.ts';
import { BUILD } from './build-command.ts';
import styles from './FaultPage.module.css';
import { openLibrary } from './library-door.ts';
import { Message } from './Message.tsx';
import { SkippedList } from './SkippedList.tsx';

/** No corpus has been built yet. */
export function NoCorpusPage(): JSX.Element {
  return (
    <Message heading="There is no record here yet">
      <p>
        Parley shows records that were made from articles. Put a corpus folder under{' '}
        <code>data/</code> and run <code>{BUILD}</code>, then open this page again; or read articles
        of your own here and now.
      </p>
      <OwnArticlesButton />
    </Message>
  );
}

/** The address asks for articles that are not kept in this browser. */
export function ElsewherePage({ other }: { readonly other: CorpusHead | null }): JSX.Element {
  return (
    <Message heading="These articles live in another browser">
      <p>
        The link leads to articles that somebody opened on their own machine. They are kept in that
        browser and were never sent anywhere, so they cannot be shown here. Ask for them as a file:
        in that browser, “Your own articles” saves one, and dropping it on this page opens it.
      </p>
      <OwnArticlesButton />
      {other && (
        <button type="button" className={styles['button']} onClick={() => openCorpus(other.id)}>
          See “{other.title}”
        </button>
      )}
    </Message>
  );
}

function OwnArticlesButton(): JSX.Element {
  return (
    <button type="button" className={styles['button']} onClick={() => openLibrary()}>
      Your own articles …
    </button>
  );
}

/** A record without a single event or statement: says so, and names what was left out. */
export function EmptyRecordPage({ manifest }: { readonly manifest: RecordManifest }): JSX.Element {
  const { corpus, counts, skipped } = manifest;
  return (
    <Message heading="Nothing was found in these articles" title={corpus.title}>
      <p>
        {counts.documents === 0
          ? 'The corpus has no article that could be read.'
          : 'No meeting and no statement was found in them. Parley reads English news articles.'}
      </p>
      <SkippedList skipped={skipped} />
      <OwnArticlesButton />
    </Message>
  );
}
