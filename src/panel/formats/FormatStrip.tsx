import type { CSSProperties, JSX } from 'react';

import type { EpochDay } from '../../model/calendar.ts';
import { eventBounds } from '../../model/record-order.ts';
import type { DayRange } from '../../model/record-filter.ts';
import type { Format } from '../../record/formats/find-formats.ts';
import { SHAPE_OF_KIND } from '../../ui/marks.ts';
import styles from './Formats.module.css';

interface FormatStripProps {
  readonly format: Format;
  readonly whole: DayRange;
}

/**
 * When a company met, on the days of the whole record; the words beside it say the same. A day is a
 * dot, a longer stretch that is possible a bar, the longest silence a grey bar.
 */
export function FormatStrip({ format, whole }: FormatStripProps): JSX.Element {
  const { silence, events } = format;
  return (
    <span aria-hidden className={styles['strip']}>
      {silence && (
        <span className={styles['silence']} style={place(silence.from, silence.to, whole)} />
      )}
      {events.map((event) => {
        const bounds = eventBounds(event);
        if (!bounds) return null;
        return (
          <span
            key={event.id}
            className={styles['mark']}
            data-planned={event.status === 'held' ? undefined : true}
            data-call={SHAPE_OF_KIND[event.kind] === 'diamond' || undefined}
            data-spread={bounds.latest - bounds.earliest > SPREAD_DAYS || undefined}
            style={place(bounds.earliest, bounds.latest, whole)}
          />
        );
      })}
    </span>
  );
}

/** What may lie anywhere in more days than these is drawn as a stretch. */
const SPREAD_DAYS = 6;

function place(from: EpochDay, to: EpochDay, whole: DayRange): CSSProperties {
  const days = whole.to - whole.from + 1;
  return {
    left: `${((from - whole.from) / days) * 100}%`,
    width: `${((to - from + 1) / days) * 100}%`,
  };
}
