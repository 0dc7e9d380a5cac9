import { memo, type JSX } from 'react';
import type { EventKind, EventStatus } from '../model/event-kinds.ts';
import type { Emphasis } from '../store/emphasis.ts';
import { isLineShape, shapePath, SHAPE_OF_KIND, strikePath, STYLE_OF_STATUS } from '../ui/marks.ts';
import type { MarkButton } from './mark-button.ts';
import styles from './network.module.css';
import { radiusOfJunction } from './sizes.ts';

/** Targets are at least 24 px across. */
const TARGET_PX = 12;

interface JunctionMarkProps extends MarkButton {
  readonly xPx: number;
  readonly yPx: number;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** How many events it stands for, and how many of them pass the filter. */
  readonly all: number;
  readonly shown: number;
  readonly emphasis: Emphasis;
}

/** A meeting: a mark in ink, in the shape of its kind, hollow when it was not held; a count for several. */
export const JunctionMark = memo(function JunctionMark(props: JunctionMarkProps): JSX.Element {
  const { id, name, isTabStop, isHovered, xPx, yPx, kind, status, all, shown, emphasis } = props;
  const shape = SHAPE_OF_KIND[kind];
  const { isHollow, isDashed, isStruck } = STYLE_OF_STATUS[status];
  const isOpen = isHollow || isLineShape(shape);
  const radius = radiusOfJunction(all);
  return (
    <g
      role="button"
      aria-label={name}
      aria-pressed={emphasis === 'selected'}
      tabIndex={isTabStop ? 0 : -1}
      className={styles['junction']}
      data-mark={id}
      data-emphasis={emphasis}
      data-hovered={isHovered || undefined}
      transform={`translate(${xPx},${yPx})`}
    >
      <circle className={styles['target']} r={TARGET_PX} />
      {all > 1 && (
        <>
          <path d={shapePath('circle', radius)} />
          <text className={styles['count']}>{shown}</text>
        </>
      )}
      {all === 1 && (
        <path
          d={shapePath(shape, radius)}
          data-open={isOpen}
          strokeDasharray={isDashed ? '2.4 1.8' : undefined}
        />
      )}
      {all === 1 && isStruck && <path d={strikePath(radius - 1)} data-open="true" />}
    </g>
  );
});
