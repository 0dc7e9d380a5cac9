import type { JSX, ReactNode } from 'react';

import type { Hue } from '../model/record.ts';
import { hueColour } from './hue.ts';
import styles from './QuotationBlock.module.css';

interface QuotationBlockProps {
  /** The words as printed, without marks, in order; several when they were interrupted. */
  readonly parts: readonly string[];
  /** A paraphrase stands without quotation marks: these are not the speaker's words. */
  readonly isParaphrase: boolean;
  /** Hue of the speaker's side. */
  readonly hue: Hue | null;
  /** Who, where, when: stands under the words. */
  readonly children: ReactNode;
}

/** What somebody said, in the serif, behind a bar in the hue of the speaker's side. */
export function QuotationBlock({
  parts,
  isParaphrase,
  hue,
  children,
}: QuotationBlockProps): JSX.Element {
  return (
    <figure className={styles['quotation']}>
      <blockquote
        style={{ borderColor: hueColour(hue) }}
        data-paraphrase={isParaphrase || undefined}
      >
        <p>
          {parts.map((words, i) => (
            <span key={words}>
              {i > 0 && <span className={styles['gap']}> … </span>}
              {isParaphrase ? words : `“${words}”`}
            </span>
          ))}
        </p>
      </blockquote>
      <figcaption>{children}</figcaption>
    </figure>
  );
}
