import { memo, type JSX } from 'react';
import type { Hue } from '../model/record.ts';
import type { Emphasis } from '../store/emphasis.ts';
import { hueColour } from '../ui/hue.ts';
import type { MarkButton } from './mark-button.ts';
import styles from './network.module.css';

/** Targets are at least 24 px across, whatever the circle. */
const TARGET_PX = 12;

interface ActorMarkProps extends MarkButton {
  readonly xPx: number;
  readonly yPx: number;
  readonly discPx: number;
  readonly ringPx: number;
  readonly hue: Hue | null;
  readonly emphasis: Emphasis;
}

/** An actor or a side: a disc for what is in range, a ring for all there is. */
export const ActorMark = memo(function ActorMark(props: ActorMarkProps): JSX.Element {
  const { id, name, isTabStop, isHovered, xPx, yPx, discPx, ringPx, hue, emphasis } = props;
  return (
    <g
      role="button"
      aria-label={name}
      aria-pressed={emphasis === 'selected'}
      tabIndex={isTabStop ? 0 : -1}
      className={styles['actor']}
      data-mark={id}
      data-emphasis={emphasis}
      data-hovered={isHovered || undefined}
      transform={`translate(${xPx},${yPx})`}
      style={{ color: hueColour(hue) }}
    >
      <circle className={styles['target']} r={Math.max(TARGET_PX, ringPx + 2)} />
      {ringPx > discPx && <circle className={styles['ring']} r={ringPx} />}
      <circle className={styles['disc']} r={discPx} />
    </g>
  );
});
