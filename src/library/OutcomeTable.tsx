import { Check, CircleMinus, Ellipsis } from 'lucide-react';
import type { JSX } from 'react';

import type { FileOutcome } from './bring-files.ts';
import styles from './OutcomeTable.module.css';

const STATES = {
  waiting: { words: 'waiting', icon: Ellipsis },
  reading: { words: 'reading …', icon: Ellipsis },
  read: { words: 'read', icon: Check },
  'left-out': { words: 'left out', icon: CircleMinus },
} as const;

/** Each file with what became of it. */
export function OutcomeTable({
  outcomes,
}: {
  readonly outcomes: readonly FileOutcome[];
}): JSX.Element {
  return (
    <ul aria-label="Files" className={styles['list']}>
      {outcomes.map(({ id, name, state, words }) => {
        const { words: told, icon: Icon } = STATES[state];
        return (
          <li key={id} data-state={state}>
            <Icon size={16} aria-hidden />
            <span className={styles['name']}>{name}</span>
            <span className={styles['state']}>{told}</span>
            {words.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
