import { memo, type JSX } from 'react';

import styles from './timeline.module.css';

interface AxisLineProps {
  readonly width: number;
  readonly height: number;
  /** Go to the nearest event before or after the view. */
  readonly onBeyond: (side: 'earlier' | 'later') => void;
}

/** Of the height, where the words stand. */
const BASELINE = 0.68;

/** The line of dates, and how much lies beyond its ends; `draw.ts` owns ticks and counts. */
export const AxisLine = memo(function AxisLine(props: AxisLineProps): JSX.Element {
  const { width, height, onBeyond } = props;
  return (
    <div className={styles['axisBox']}>
      <svg width={width} height={height} className={styles['axis']} aria-hidden="true">
        <path className={styles['axisLine']} d={`M0 0.5H${width}`} />
        <g data-axis="" transform={`translate(0 ${height * BASELINE})`} />
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
