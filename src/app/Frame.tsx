import type { JSX, ReactNode } from 'react';

import { CorpusTitle } from './CorpusTitle.tsx';
import styles from './Frame.module.css';

interface FrameProps {
  /** Title of the corpus; null before it is known. */
  readonly title: string | null;
  /** Right of the title: search and the like. */
  readonly tools?: ReactNode;
  /** Under the title: the filters. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** What every state of the page has: the name, the title of the corpus, and a place for the rest. */
export function Frame({ title, tools, bar, children }: FrameProps): JSX.Element {
  return (
    <div className={styles['frame']}>
      <header>
        <div className={styles['head']}>
          <h1 className={styles['name']}>Parley</h1>
          {title !== null && <CorpusTitle title={title} />}
          <div className={styles['tools']}>{tools}</div>
        </div>
        {bar}
      </header>
      {children}
    </div>
  );
}
