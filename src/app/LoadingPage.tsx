import type { JSX } from 'react';

import type { CorpusHead } from '../model/record.ts';
import { Frame } from './Frame.tsx';
import styles from './LoadingPage.module.css';

/** The frame of the page while the record is on its way; after a second it says so. */
export function LoadingPage({ corpus }: { readonly corpus?: CorpusHead }): JSX.Element {
  return (
    <Frame title={corpus?.title ?? null}>
      <main className={styles['page']} aria-busy>
        <div className={styles['timeline']} />
        <div className={styles['network']} />
        <div className={styles['panel']} />
        <div className={styles['waiting']} role="status">
          <progress aria-label="Loading the record" />
          <p>Loading the record …</p>
        </div>
      </main>
    </Frame>
  );
}
