import type { JSX, ReactNode } from 'react';

import styles from './timeline.module.css';

/** Dots and stems of the first and the last day in view stand half outside, in CSS pixels. */
const EDGE = 7;

interface PlotProps {
  /** CSS pixels of the days in view. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The part of a row that days lie along, 0 at the first; what is out of view is cut. */
export function Plot({ width, height, children }: PlotProps): JSX.Element {
  const whole = width + 2 * EDGE;
  return (
    <svg
      x={-EDGE}
      width={whole}
      height={height}
      viewBox={`${-EDGE} 0 ${whole} ${height}`}
      className={styles['plot']}
      data-plot=""
    >
      {children}
    </svg>
  );
}
