import type { JSX } from 'react';

import type { ParleyRecord } from '../model/record.ts';
import { formatCount } from '../ui/format-count.ts';
import styles from './StartStep.module.css';

interface UndatedNoteProps {
  readonly record: Pick<ParleyRecord, 'documents' | 'events'>;
}

/** From this share of the events on, those without a day are the first thing to know. */
const NOTABLE_SHARE = 0.25;

/** Why much stands without a day, where that is for want of the days of the articles. */
export function UndatedNote({ record }: UndatedNoteProps): JSX.Element | null {
  const { documents, events } = record;
  const undated = events.filter(({ date }) => date === null).length;
  const silent = documents.filter(({ published }) => published === null).length;
  if (silent === 0 || undated < events.length * NOTABLE_SHARE) return null;
  return (
    <p className={styles['undated']}>
      {formatCount(undated)} of {formatCount(events.length)} events have no day:{' '}
      {formatCount(silent)} of {formatCount(documents.length)} articles do not tell when they were
      published, so their “on Monday” may be any Monday. With the days of these articles given, many
      more events can be dated.
    </p>
  );
}
