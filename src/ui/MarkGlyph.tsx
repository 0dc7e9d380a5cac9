import type { JSX } from 'react';

import type { EventKind, EventStatus } from '../model/event-kinds.ts';
import { isLineShape, SHAPE_OF_KIND, shapePath, strikePath, STYLE_OF_STATUS } from './marks.ts';
import styles from './MarkGlyph.module.css';

interface MarkGlyphProps {
  readonly kind: EventKind;
  readonly status?: EventStatus;
  /** A CSS colour; the ink of the text around it when left out. */
  readonly colour?: string;
  /** Width and height in CSS pixels. */
  readonly size?: number;
}

/** The mark of an event in running text. It says nothing by itself: put the words beside it. */
export function MarkGlyph({
  kind,
  status = 'held',
  colour = 'currentColor',
  size = 14,
}: MarkGlyphProps): JSX.Element {
  const shape = SHAPE_OF_KIND[kind];
  const { isHollow, isDashed, isStruck } = STYLE_OF_STATUS[status];
  const isOpen = isHollow || isLineShape(shape);
  return (
    <svg
      className={styles['glyph']}
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      <path
        d={shapePath(shape, 5)}
        fill={isOpen ? 'none' : colour}
        stroke={isOpen ? colour : 'none'}
        strokeWidth={isLineShape(shape) ? 2 : 1.5}
        strokeDasharray={isDashed ? '2.4 1.8' : undefined}
      />
      {isStruck && <path d={strikePath(4)} stroke={colour} strokeWidth={1.5} />}
    </svg>
  );
}
