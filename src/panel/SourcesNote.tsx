import type { JSX } from 'react';

import type { ParleyEvent } from '../model/record.ts';
import { reportMatrix } from '../record/matrix/report-matrix.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectEvent } from '../store/view-actions.ts';
import { compareSources } from './compare-sources.ts';
import { beginWithSource } from './source-name.ts';
import styles from './SourcesNote.module.css';

/** That the articles on an event add to each other or differ, and the way to compare them. */
export function SourcesNote({ event }: { readonly event: ParleyEvent }): JSX.Element | null {
  const index = useRecordIndex();
  const { differs, adds } = compareSources(reportMatrix(event, index), index);
  if (differs.length + adds.length === 0) return null;
  return (
    <p className={styles['note']} data-differs={differs.length > 0 || undefined}>
      {differs.length > 0 && (
        <>
          <b>Sources differ</b> on {differs.join(', ')}.{' '}
        </>
      )}
      {adds.length > 0 && (
        <>
          <b>Sources add to each other.</b> {beginWithSource(adds.join('; '))}.{' '}
        </>
      )}
      <button type="button" onClick={() => selectEvent(event.id)}>
        Compare
      </button>
    </p>
  );
}
