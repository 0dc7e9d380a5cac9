import type { JSX, ReactNode } from 'react';

import type { RecordManifest } from '../model/format/manifest.ts';
import { FormatError } from '../model/format/format-error.ts';
import { RecordFileError } from '../store/fetch-record-file.ts';
import { useAfterFirstPicture } from './after-first-picture.ts';
import { Frame } from './Frame.tsx';
import styles from './FaultPage.module.css';

/** Builds every corpus under `data/` and the page with it. */
const BUILD = 'npm run build';

interface FaultPageProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A record that cannot be shown: what happened, what to do, and that nothing is lost. */
export function FaultPage({ error, onRetry }: FaultPageProps): JSX.Element {
  const { heading, advice, command } = explainFault(error);
  return (
    <Message heading={heading}>
      <p>
        {advice} {command !== null && <code>{command}</code>}
      </p>
      <p className={styles['detail']}>{error.message}</p>
      <p>Articles and corrections are kept apart from the record: nothing of yours is lost.</p>
      <button type="button" className={styles['button']} onClick={onRetry}>
        Try again
      </button>
    </Message>
  );
}

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

/** The articles that were left out, each with the reason; nothing when none were. */
export function SkippedList({ skipped }: Pick<RecordManifest, 'skipped'>): JSX.Element | null {
  if (skipped.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label="Articles left out">
      {skipped.map(({ file, reason }) => (
        <li key={file}>
          <b>{file}</b>: {reason}
        </li>
      ))}
    </ul>
  );
}

interface MessageProps {
  readonly heading: string;
  readonly title?: string;
  readonly children: ReactNode;
}

function Message({ heading, title, children }: MessageProps): JSX.Element {
  useAfterFirstPicture();
  return (
    <Frame title={title ?? null}>
      <main className={styles['message']}>
        <h2>{heading}</h2>
        {children}
      </main>
    </Frame>
  );
}

interface Explained {
  readonly heading: string;
  readonly advice: string;
  /** What to type, where that helps. */
  readonly command: string | null;
}

function explainFault(error: Error): Explained {
  if (error instanceof FormatError && error.fault === 'unknown-version') {
    return {
      heading: 'This record was made by another version of Parley',
      advice: 'Build the record again with this version:',
      command: BUILD,
    };
  }
  if (error instanceof FormatError) {
    return {
      heading: 'A file of the record is damaged',
      advice: 'Build the record again, then open this page again:',
      command: BUILD,
    };
  }
  if (error instanceof RecordFileError && error.status === 404) {
    return {
      heading: 'A file of the record is missing',
      advice: 'Build the record, then open this page again:',
      command: BUILD,
    };
  }
  if (error instanceof RecordFileError) {
    return {
      heading: 'The record could not be fetched',
      advice: 'The server that holds this page did not answer as it should. Is it still running?',
      command: null,
    };
  }
  return {
    heading: 'Something went wrong',
    advice: 'This is a fault in Parley. Trying again may help; the words below say where it broke.',
    command: null,
  };
}
