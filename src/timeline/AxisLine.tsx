import { memo, type JSX } from 'react';

import styles from './timeline.module.css';

interface AxisLineProps {
  readonly width: number;
  /** Go to the nearest event before or after the view. */
  readonly onBeyond: (side: 'earlier' | 'later') => void;
}

const HEIGHT_PX = 24;
const BASELINE_PX = 16;

/** The line of dates, and how much lies beyond its ends; `draw.ts` owns ticks and counts. */
export const AxisLine = memo(function AxisLine({ width, onBeyond }: AxisLineProps): JSX.Element {
  return (
    <div className={styles['axisBox']}>
      <svg width={width} height={HEIGHT_PX} className={styles['axis']} aria-hidden="true">
        <path className={styles['axisLine']} d={`M0 0.5H${width}`} />
        <g data-axis="" transform={`translate(0 ${BASELINE_PX})`} />
      </svg>
      <button
        type="button"
        className={styles['beyond']}
        data-earlier=""
        hidden
        onClick={() => onBeyond('earlier')}
      >
        Earlier
      </button>
      <button
        type="button"
        className={styles['beyond']}
        data-later=""
        hidden
        onClick={() => onBeyond('later')}
      >
        Later
      </button>
    </div>
  );
});
