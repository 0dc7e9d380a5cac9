import { memo, type JSX } from 'react';

import styles from './timeline.module.css';

const HEIGHT_PX = 22;
const BASELINE_PX = 16;

/** The line of dates; `draw.ts` owns the ticks within. */
export const Axis = memo(function Axis({ width }: { readonly width: number }): JSX.Element {
  return (
    <svg width={width} height={HEIGHT_PX} className={styles['axis']} aria-hidden="true">
      <path className={styles['axisLine']} d={`M0 0.5H${width}`} />
      <g data-axis="" transform={`translate(0 ${BASELINE_PX})`} />
    </svg>
  );
});
