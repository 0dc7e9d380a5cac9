import { useQueryClient } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { useState, type JSX } from 'react';

import { localId } from '../../store/local-corpora.ts';
import { replaceTrail } from '../../store/replace-trail.ts';
import { addNotice, openCorpus } from '../../store/view-actions.ts';
import { useViewStore } from '../../store/view-store.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';
import { Button } from '../Button.tsx';
import styles from './correct.module.css';

/** A corpus that lies beside the page is corrected in a copy of it, kept in this browser. */
export function CopyFirst({ target }: { readonly target: CorrectionTarget }): JSX.Element | null {
  const client = useQueryClient();
  const corpus = useViewStore((state) => state.corpus);
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (corpus === null || target.type === 'all' || target.type === 'words') return null;
  async function copy(shipped: string): Promise<void> {
    setBusy(true);
    setTold('Making the copy …');
    try {
      const [{ copyShipped }, { refreshCorpus }] = await Promise.all([
        import('../copy-shipped.ts'),
        import('../refresh-corpus.ts'),
      ]);
      const id = localId(await copyShipped(shipped));
      await refreshCorpus(client, id);
      showCopy(shipped, id);
    } catch (error) {
      setTold(
        `There is no copy to correct: ${error instanceof Error ? error.message : 'it failed'}`,
      );
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className={styles['tool']}>
      <Button look="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <PencilLine size={14} aria-hidden /> Correct
      </Button>
      {isOpen && (
        <div className={styles['form']}>
          <p>
            Corrections are made in a copy of this corpus, kept in this browser. What lies beside
            the page stays as it is.
          </p>
          <Button look="main" disabled={isBusy} onClick={() => void copy(corpus)}>
            Make a copy to correct
          </Button>
          <p role="status" className={styles['told']}>
            {told}
          </p>
        </div>
      )}
    </div>
  );
}

/** Shows in the copy what is open in the original by now; who went on to another corpus stays there. */
function showCopy(original: string, copy: string): void {
  const { corpus, trail } = useViewStore.getState();
  if (corpus !== original) {
    addNotice('Your copy to correct stands ready in the list of corpora.');
    return;
  }
  openCorpus(copy);
  replaceTrail(trail);
  addNotice('This is your copy, kept in this browser. “Correct” now puts things right in it.');
}
