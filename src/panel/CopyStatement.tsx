import { useState, type JSX } from 'react';

import type { Statement } from '../model/record.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { citeStatement } from './cite-statement.ts';
import styles from './StatementStep.module.css';

/** Copies a statement with its source, and says whether that went well. */
export function CopyStatement({ statement }: { readonly statement: Statement }): JSX.Element {
  const index = useRecordIndex();
  const [answer, setAnswer] = useState('');
  function copy(): void {
    const text = citeStatement(statement, index, window.location.href);
    navigator.clipboard
      .writeText(text)
      .then(() => setAnswer('Copied'))
      .catch(() => setAnswer('Could not be copied'));
  }
  return (
    <>
      <button type="button" className={styles['copy']} onClick={copy}>
        Copy with source
      </button>
      <span role="status">{answer}</span>
    </>
  );
}
