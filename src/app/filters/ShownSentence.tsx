import type { JSX } from 'react';

import { useFilter, useRecordIndex, useVisible } from '../../store/hooks.ts';
import { clearFilter } from '../../store/view-actions.ts';
import { describeAmount, describeFilter } from './describe-shown.ts';
import styles from './ShownSentence.module.css';

/** What is shown, in a plain sentence, and the way back to everything. */
export function ShownSentence(): JSX.Element {
  const index = useRecordIndex();
  const filter = useFilter();
  const visible = useVisible();
  const chosen = describeFilter(filter, index);
  return (
    <p className={styles['sentence']}>
      <span role="status">{[describeAmount(visible, index), ...chosen].join(' · ')}</span>
      {chosen.length > 0 && (
        <>
          {' · '}
          <button type="button" onClick={clearFilter}>
            clear
          </button>
        </>
      )}
    </p>
  );
}
