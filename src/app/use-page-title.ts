import { useEffect } from 'react';

import { nameStep } from '../panel/step-name.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { useViewStore } from '../store/view-store.ts';

/** Names the page, and so its entries in the history, after what is open. */
export function usePageTitle(): void {
  const index = useRecordIndex();
  const step = useViewStore((state) => state.trail.at(-1));
  useEffect(() => {
    const parts = [step ? nameStep(step, index) : null, index.record.corpus.title, 'Parley'];
    document.title = parts.filter((part) => part !== null).join(' · ');
  }, [index, step]);
}
