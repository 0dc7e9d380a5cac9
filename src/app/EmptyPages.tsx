import type { JSX } from 'react';

import type { RecordManifest } from '../model/format/manifest.ts';
import { BUILD, SkippedList } from './FaultPage.tsx';
import { Message } from './Message.tsx';

/** No corpus has been built yet. */
export function NoCorpusPage(): JSX.Element {
  return (
    <Message heading="There is no record here yet">
      <p>
        Parley shows records that were made from articles. Put a corpus folder under{' '}
        <code>data/</code> and run <code>{BUILD}</code>, then open this page again.
      </p>
    </Message>
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
    </Message>
  );
}
