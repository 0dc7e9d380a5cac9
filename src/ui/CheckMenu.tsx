import { ChevronDown } from 'lucide-react';
import { useId, useRef, useState, type JSX, type ReactNode } from 'react';

import styles from './CheckMenu.module.css';
import { useDismiss } from './use-dismiss.ts';

interface CheckMenuProps {
  /** What can be chosen in it; on the closed menu too. */
  readonly label: string;
  /** How many are chosen, over all its lists; 0 lets everything through. */
  readonly chosenCount: number;
  /** One CheckList or several. */
  readonly children: ReactNode;
}

/** A button that unfolds lists of boxes to tick; Esc or leaving it folds it again. */
export function CheckMenu({ label, chosenCount, children }: CheckMenuProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  useDismiss(menu, isOpen, setOpen);

  return (
    <div ref={menu} className={styles['menu']}>
      <button
        type="button"
        className={styles['button']}
        data-chosen={chosenCount > 0 || undefined}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {chosenCount > 0 ? `${label}: ${chosenCount} chosen` : label}
        <ChevronDown size={14} aria-hidden />
      </button>
      <div id={id} className={styles['lists']} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
