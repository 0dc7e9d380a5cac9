import type { JSX } from 'react';

import styles from './report.module.css';

/** Points at the list of sources: "[2]". */
export function SourceMark({ number }: { readonly number: number | undefined }): JSX.Element {
  return <span className={styles['source']}>[{number ?? '?'}]</span>;
}
