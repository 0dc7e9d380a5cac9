import type { JSX } from 'react';

import type { CorpusEntry } from '../model/format/manifest.ts';
import { localName } from '../store/local-corpora.ts';
import type { BringRequest } from './bring-files.ts';
import styles from './ChooseStep.module.css';

/** Where articles go. */
export type Target = Omit<BringRequest, 'files'>;

interface TargetFieldsProps {
  /** What is kept in this browser: more can be added to it. */
  readonly kept: readonly CorpusEntry[];
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
}

/** Asks where articles go: into a corpus that is kept, or a new one and how it is called. */
export function TargetFields({ kept, target, onTarget }: TargetFieldsProps): JSX.Element {
  return (
    <div className={styles['where']}>
      {kept.length > 0 && (
        <label>
          Put them in
          <select
            value={target.into ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onTarget({ ...target, into: value === '' ? null : value })
            }
          >
            <option value="">a new corpus</option>
            {kept.map(({ id, title: name }) => (
              <option key={id} value={localName(id) ?? ''}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {target.into === null && (
        <label>
          Called
          <input
            type="text"
            autoComplete="off"
            value={target.title}
            onChange={({ currentTarget: { value } }) => onTarget({ ...target, title: value })}
          />
        </label>
      )}
    </div>
  );
}
