import type { JSX } from 'react';

import { useRecordIndex, useVisible } from '../store/hooks.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EmptyNote } from './EmptyNote.tsx';
import styles from './EventList.module.css';
import { EventRow } from './EventRow.tsx';

/** The events that pass the filters, one below the other, in the order of time. */
export function EventList(): JSX.Element {
  const { record } = useRecordIndex();
  const { events } = useVisible();
  if (events.length === 0) {
    return (
      <div className={styles['list']}>
        <EmptyNote hasAny={record.events.length > 0} what="event" />
      </div>
    );
  }
  return (
    <>
      <VisuallyHidden>
        <h2>Events in the order of time</h2>
      </VisuallyHidden>
      <ol className={styles['list']}>
        {events.map((event) => (
          <li key={event.id}>
            <EventRow event={event} actor={null} />
          </li>
        ))}
      </ol>
    </>
  );
}
