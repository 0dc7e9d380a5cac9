import type { JSX, ReactNode } from 'react';

import styles from './VisuallyHidden.module.css';

/** Heard by a screen reader, not seen; what takes the focus inside becomes visible. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): JSX.Element {
  return <div className={styles['hidden']}>{children}</div>;
}
