import type { JSX, ReactNode } from 'react';

import { useAfterFirstPicture } from './after-first-picture.ts';
import styles from './FaultPage.module.css';
import { Frame } from './Frame.tsx';

interface MessageProps {
  readonly heading: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A page that only tells something. */
export function Message({ heading, title, children }: MessageProps): JSX.Element {
  useAfterFirstPicture();
  return (
    <Frame title={title ?? null}>
      <main className={styles['message']}>
        <h2>{heading}</h2>
        {children}
      </main>
    </Frame>
  );
}
