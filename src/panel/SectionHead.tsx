import type { JSX, ReactNode } from 'react';

import styles from './SectionHead.module.css';

interface SectionHeadProps {
  readonly title: string;
  /** Stands at the right. */
  readonly children?: ReactNode;
}

/** The head of a section within the panel. */
export function SectionHead({ title, children }: SectionHeadProps): JSX.Element {
  return (
    <div className={styles['head']}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
