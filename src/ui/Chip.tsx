import type { ButtonHTMLAttributes, JSX, ReactNode } from 'react';

import type { Hue } from '../model/record.ts';
import styles from './Chip.module.css';
import { SideDot } from './SideDot.tsx';

interface ChipProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Hue of the side; null for none. */
  readonly hue: Hue | null;
  readonly children: ReactNode;
}

/** An actor as a small button: a dot in the hue of its side, then the words. */
export function Chip({ hue, children, ...rest }: ChipProps): JSX.Element {
  return (
    <button type="button" className={styles['chip']} {...rest}>
      <SideDot hue={hue} />
      <span>{children}</span>
    </button>
  );
}
