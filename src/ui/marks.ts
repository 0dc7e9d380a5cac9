import type { EventKind, EventStatus } from '../model/event-kinds.ts';

/** One shape a family of kinds, the same in every view. */
export type MarkShape = 'circle' | 'diamond' | 'square' | 'cross' | 'triangle' | 'bar';

/** Shape is kind: meetings of all sorts, calls, agreements, clashes, speeches, deadlines and the rest. */
export const SHAPE_OF_KIND: Readonly<Record<EventKind, MarkShape>> = {
  meeting: 'circle',
  talks: 'circle',
  summit: 'circle',
  visit: 'circle',
  hearing: 'circle',
  call: 'diamond',
  signing: 'square',
  agreement: 'square',
  clash: 'cross',
  speech: 'triangle',
  deadline: 'bar',
  other: 'bar',
};

/** Fill is status: filled has happened, hollow has not or not surely; dashed is not confirmed. */
export interface MarkStyle {
  readonly isHollow: boolean;
  /** The outline and the spine are dashed. */
  readonly isDashed: boolean;
  /** A stroke goes through it. */
  readonly isStruck: boolean;
}

const PLANNED: MarkStyle = { isHollow: true, isDashed: true, isStruck: false };
const CALLED_OFF: MarkStyle = { isHollow: true, isDashed: false, isStruck: true };

export const STYLE_OF_STATUS: Readonly<Record<EventStatus, MarkStyle>> = {
  held: { isHollow: false, isDashed: false, isStruck: false },
  urged: PLANNED,
  announced: PLANNED,
  expected: PLANNED,
  postponed: PLANNED,
  cancelled: CALLED_OFF,
  denied: CALLED_OFF,
  unclear: { isHollow: true, isDashed: false, isStruck: false },
};

/**
 * Path data of a shape around 0,0 that looks as large as a circle of radius `r` pixels. A cross
 * and a bar are lines: stroke them, whatever the status.
 */
export function shapePath(shape: MarkShape, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
    case 'diamond':
      return polygon([0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0])(r);
    case 'square':
      return polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9])(r);
    case 'triangle':
      return polygon([0, -1.2], [1.2, 0.95], [-1.2, 0.95])(r);
    case 'cross':
      return `M${-0.9 * r},${-0.9 * r}L${0.9 * r},${0.9 * r}M${0.9 * r},${-0.9 * r}L${-0.9 * r},${0.9 * r}`;
    case 'bar':
      return `M0,${-1.2 * r}V${1.2 * r}M${-0.7 * r},${-1.2 * r}H${0.7 * r}`;
  }
}

/** Whether a shape is made of lines and so cannot be filled. */
export function isLineShape(shape: MarkShape): boolean {
  return shape === 'cross' || shape === 'bar';
}

/** The stroke that goes through what was cancelled or denied. */
export function strikePath(r: number): string {
  return `M${-1.6 * r},${1.6 * r}L${1.6 * r},${-1.6 * r}`;
}

function polygon(...corners: readonly (readonly [number, number])[]): (r: number) => string {
  return (r) => `M${corners.map(([x, y]) => `${x * r},${y * r}`).join('L')}Z`;
}
