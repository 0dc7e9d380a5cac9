import type { JSX } from 'react';

import { FormatError } from '../model/format/format-error.ts';
import { RecordFileError } from '../store/fetch-record-file.ts';
import { BUILD } from './build-command.ts';
import styles from './FaultPage.module.css';
import { Message } from './Message.tsx';

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
