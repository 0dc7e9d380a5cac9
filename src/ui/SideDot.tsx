import type { JSX } from 'react';

import type { Hue } from '../model/record.ts';
import { hueColour } from './hue.ts';
import styles from './SideDot.module.css';

/** The dot that says which side; the words beside it must say it too. */
export function SideDot({ hue }: { readonly hue: Hue | null }): JSX.Element {
  return <span className={styles['dot']} style={{ background: hueColour(hue) }} aria-hidden />;
}
