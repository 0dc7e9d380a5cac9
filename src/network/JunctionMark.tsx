import type { JSX } from 'react';
import { isLineShape, shapePath, SHAPE_OF_KIND, strikePath, STYLE_OF_STATUS } from '../ui/marks.ts';
import { buttonProps } from './mark-button.ts';
import type { MarkButton } from './mark-button.ts';
import styles from './network.module.css';
import type { SceneJunction } from './scene.ts';
import { JUNCTION_PX } from './wishes.ts';

/** Targets are at least 24 px across. */
const TARGET_PX = 12;

/** A meeting: a mark in ink, in the shape of its kind, hollow when it was not held. */
export function JunctionMark({
  junction,
  ...mark
}: MarkButton & { readonly junction: SceneJunction }): JSX.Element {
  const { event, xPx, yPx, emphasis } = junction;
  const shape = SHAPE_OF_KIND[event.kind];
  const { isHollow, isDashed, isStruck } = STYLE_OF_STATUS[event.status];
  const isOpen = isHollow || isLineShape(shape);
  return (
    <g
      {...buttonProps(mark)}
      className={styles['junction']}
      data-mark={event.id}
      data-emphasis={emphasis}
      data-hovered={mark.isHovered || undefined}
      aria-pressed={emphasis === 'selected'}
      transform={`translate(${xPx},${yPx})`}
    >
      <circle className={styles['target']} r={TARGET_PX} />
      <path
        d={shapePath(shape, JUNCTION_PX)}
        data-open={isOpen}
        strokeDasharray={isDashed ? '2.4 1.8' : undefined}
      />
      {isStruck && <path d={strikePath(JUNCTION_PX - 1)} data-open="true" />}
    </g>
  );
}
