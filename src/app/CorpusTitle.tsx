import { ChevronDown } from 'lucide-react';
import { Suspense, useRef, useState, type JSX } from 'react';

import { useDismiss } from '../ui/use-dismiss.ts';
import { Waiting } from '../ui/Waiting.tsx';
import styles from './CorpusTitle.module.css';
import { CorpusMenu } from './later.ts';

/** The title of the corpus that is open; unfolds the choice among corpora, one's own too. */
export function CorpusTitle({ title }: { readonly title: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useDismiss(box, isOpen, setOpen);
  return (
    <div ref={box} className={styles['box']}>
      <button
        type="button"
        className={styles['title']}
        aria-expanded={isOpen}
        aria-label={`Corpus: ${title}`}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{title}</span>
        <ChevronDown size={16} aria-hidden />
      </button>
      {isOpen && (
        <div className={styles['menu']}>
          <Suspense fallback={<Waiting />}>
            <CorpusMenu onDone={() => setOpen(false)} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
