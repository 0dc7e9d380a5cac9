import type { JSX } from 'react';

import type { RecordManifest } from '../model/format/manifest.ts';
import styles from './FaultPage.module.css';

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
