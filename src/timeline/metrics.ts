/** Heights and sizes that grow with the reader's text, in pixels. */
export interface Metrics {
  /** Text of titles and of the axis. */
  readonly text: number;
  readonly rowHeight: number;
  /** Of one tier of titles. */
  readonly tierHeight: number;
  readonly tiers: number;
  /** From the foot of the lowest titles to the rows. */
  readonly belowTitles: number;
  readonly contextHeight: number;
  readonly axisHeight: number;
}

const USUAL_ROOT_PX = 16;

/** At the usual text of 16 px a row is 24 px high; smaller text makes nothing smaller. */
export function metricsFor(rootPx: number): Metrics {
  const scale = Math.max(1, rootPx / USUAL_ROOT_PX);
  return {
    text: 12 * scale,
    rowHeight: 24 * scale,
    tierHeight: 15 * scale,
    tiers: scale > 1.5 ? 3 : 4,
    belowTitles: 8,
    contextHeight: 24 * scale,
    axisHeight: 24 * scale,
  };
}
