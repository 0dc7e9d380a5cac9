import { ChevronDown } from 'lucide-react';
import { useEffect, useState, type JSX, type RefObject } from 'react';

import type { LaneLayout } from './lanes.ts';
import styles from './timeline.module.css';

interface RowsBelowProps {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of the part in view, in pixels. */
  readonly heightPx: number;
  readonly lanes: LaneLayout;
}

/** How many rows are below the edge, and a button that brings them up; nothing when none is. */
export function RowsBelow({ scroller, heightPx, lanes }: RowsBelowProps): JSX.Element | null {
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const follow = (): void => setScrolled(box.scrollTop);
    box.addEventListener('scroll', follow, { passive: true });
    return () => box.removeEventListener('scroll', follow);
  }, [scroller]);
  const count = heightPx > 0 ? countBelow(lanes, scrolled + heightPx) : 0;
  if (count === 0) return null;
  return (
    <div className={styles['below']}>
      <button
        type="button"
        onClick={() => scroller.current?.scrollBy({ top: heightPx - lanes.rowHeight })}
      >
        {count} more below
        <ChevronDown size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Rows whose middle is below an edge, in pixels from the top of the rows. */
function countBelow({ lanes, rowHeight }: LaneLayout, edge: number): number {
  return lanes.filter(({ y }) => y > edge - rowHeight / 2).length;
}
