import { ArrowLeft, X } from 'lucide-react';
import type { JSX } from 'react';

import { useRecordIndex } from '../store/hooks.ts';
import { clearSelection, stepBack } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import styles from './Panel.module.css';
import { nameStep, nameStepSort } from './step-name.ts';

/** The way back, and what sort of thing is open; nothing while nothing is. */
export function PanelTrail(): JSX.Element | null {
  const index = useRecordIndex();
  const trail = useViewStore((state) => state.trail);
  const step = trail.at(-1);
  const before = trail.at(-2);
  if (!step) return null;
  return (
    <nav aria-label="Panel history" className={styles['trail']}>
      <button type="button" className={styles['back']} onClick={stepBack}>
        <ArrowLeft size={13} aria-hidden /> {before ? nameStep(before, index) : 'All statements'}
      </button>
      <span>· {nameStepSort(step, index)}</span>
      <button
        type="button"
        aria-label="Close all"
        title="Close all"
        className={styles['close']}
        onClick={clearSelection}
      >
        <X size={15} aria-hidden />
      </button>
    </nav>
  );
}
