import type { JSX } from 'react';
import { hueColour } from '../ui/hue.ts';
import { buttonProps } from './mark-button.ts';
import type { MarkButton } from './mark-button.ts';
import styles from './network.module.css';
import type { SceneNode } from './scene.ts';

/** Targets are at least 24 px across, whatever the circle. */
const TARGET_PX = 12;

/** An actor: a disc for what is in range, a ring for all there is. */
export function ActorMark({
  node,
  ...mark
}: MarkButton & { readonly node: SceneNode }): JSX.Element {
  const { xPx, yPx, discPx, ringPx, emphasis, hue } = node;
  return (
    <g
      {...buttonProps(mark)}
      className={styles['actor']}
      data-mark={node.actor}
      data-emphasis={emphasis}
      data-hovered={mark.isHovered || undefined}
      aria-pressed={emphasis === 'selected'}
      transform={`translate(${xPx},${yPx})`}
      style={{ color: hueColour(hue) }}
    >
      <circle className={styles['target']} r={Math.max(TARGET_PX, ringPx + 2)} />
      {ringPx > discPx && <circle className={styles['ring']} r={ringPx} />}
      <circle className={styles['disc']} r={discPx} />
    </g>
  );
}
