import type { JSX, ReactNode } from 'react';

import type { Hue } from '../model/record.ts';
import styles from './Chip.module.css';
import { SideDot } from './SideDot.tsx';

interface ChipProps {
  /** Hue of the side; null for none. */
  readonly hue: Hue | null;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** An actor as a small button: a dot in the hue of its side, then the words. */
export function Chip({ hue, onClick, children }: ChipProps): JSX.Element {
  return (
    <button type="button" className={styles['chip']} onClick={onClick}>
      <SideDot hue={hue} />
      <span>{children}</span>
    </button>
  );
}
