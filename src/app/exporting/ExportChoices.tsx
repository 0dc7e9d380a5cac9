import type { JSX } from 'react';

import styles from './ExportChoices.module.css';

/** Something that can be taken along. */
export interface ExportChoice {
  readonly label: string;
  /** What it is good for. */
  readonly hint: string;
  readonly onTake: () => void;
}

interface ExportChoicesProps {
  readonly title: string;
  readonly choices: readonly ExportChoice[];
}

/** One sort of exports: a button each, and beside it what it is good for. */
export function ExportChoices({ title, choices }: ExportChoicesProps): JSX.Element {
  return (
    <>
      <h3 className={styles['title']}>{title}</h3>
      <ul className={styles['choices']}>
        {choices.map(({ label, hint, onTake }) => (
          <li key={label}>
            <button type="button" onClick={onTake}>
              {label}
            </button>
            <span>{hint}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
