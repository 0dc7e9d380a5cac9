import { useLayoutEffect, useRef, type JSX, type ReactNode } from 'react';

import styles from './tip.module.css';

interface TipProps {
  /** Where it points, in pixels from the top left of the timeline. */
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
}

const AWAY_PX = 14;

/** A note beside the pointer or the focus, kept within the timeline. For the eye: marks have names. */
export function Tip({ x, y, children }: TipProps): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tip = ref.current;
    const around = tip?.offsetParent;
    if (!tip || !around) return;
    const fitsRight = x + AWAY_PX + tip.offsetWidth <= around.clientWidth;
    const left = fitsRight ? x + AWAY_PX : x - AWAY_PX - tip.offsetWidth;
    const top = Math.min(y + AWAY_PX, around.clientHeight - tip.offsetHeight - 4);
    tip.style.left = `${Math.max(4, left)}px`;
    tip.style.top = `${Math.max(4, top)}px`;
  });
  return (
    <div ref={ref} className={styles['tip']} aria-hidden="true">
      {children}
    </div>
  );
}
