import type { JSX, ReactNode } from 'react';

import { formatCount } from './format-count.ts';
import styles from './ToggleChip.module.css';

interface ToggleChipProps {
  readonly isOn: boolean;
  readonly onClick: () => void;
  /** How many there are; shown after the words. */
  readonly count: number;
  readonly icon?: ReactNode;
  readonly children: string;
}

/** One value of a facet that can be chosen, with its count. */
export function ToggleChip({ isOn, onClick, count, icon, children }: ToggleChipProps): JSX.Element {
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-pressed={isOn}
      data-empty={count === 0 || undefined}
      onClick={onClick}
    >
      {icon}
      <span>{children}</span>
      <b>{formatCount(count)}</b>
    </button>
  );
}
