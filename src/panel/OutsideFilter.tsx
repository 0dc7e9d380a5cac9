import type { JSX } from 'react';

import type { ParleyEvent } from '../model/record.ts';
import { eventBounds } from '../model/record-order.ts';
import { useFilter, useVisible } from '../store/hooks.ts';
import { clearFilter, setRange } from '../store/view-actions.ts';
import styles from './OutsideFilter.module.css';

/** Says that the filters leave an event out, and how to have it back; nothing when they do not. */
export function OutsideFilter({ event }: { readonly event: ParleyEvent }): JSX.Element | null {
  const { eventIds } = useVisible();
  const { range } = useFilter();
  const bounds = eventBounds(event);
  if (eventIds.has(event.id)) return null;
  const isOutsideRange =
    range && bounds && (bounds.latest < range.from || bounds.earliest > range.to);
  if (!isOutsideRange) {
    return (
      <p className={styles['outside']}>
        Left out by the filters ·{' '}
        <button type="button" onClick={clearFilter}>
          clear them
        </button>
      </p>
    );
  }
  const wider = {
    from: bounds.earliest < range.from ? bounds.earliest : range.from,
    to: bounds.latest > range.to ? bounds.latest : range.to,
  };
  return (
    <p className={styles['outside']}>
      Outside the date filter ·{' '}
      <button type="button" onClick={() => setRange(wider)}>
        extend range
      </button>
    </p>
  );
}
