import { ArrowRight } from 'lucide-react';
import type { JSX, ReactNode } from 'react';

import type { Citation } from '../model/span.ts';
import { openDocument } from '../store/view-actions.ts';
import styles from './SourceWords.module.css';

interface SourceWordsProps {
  /** The words to open; null where nothing in an article says it (a person put it right). */
  readonly citation: Citation | null;
  readonly children: ReactNode;
}

/** Something an article says: opens the article at the words it rests on. */
export function SourceWords({ citation, children }: SourceWordsProps): JSX.Element {
  if (citation === null) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={styles['words']}
      title={`“${citation.words}”: show in source`}
      onClick={() => openDocument(citation.document, citation)}
    >
      {children}
    </button>
  );
}

/** "Show in source", for words that stand right above it. */
export function ShowInSource({ citation }: { readonly citation: Citation }): JSX.Element {
  return (
    <button
      type="button"
      className={styles['show']}
      onClick={() => openDocument(citation.document, citation)}
    >
      Show in source <ArrowRight size={12} aria-hidden />
    </button>
  );
}
